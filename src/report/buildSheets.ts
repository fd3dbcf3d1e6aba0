import type { Assessment } from "../domain/assessment/assessment";
import type { SensitivityCase } from "../domain/assessment/sensitivity";
import type { SheetSet } from "../workbook/sheetSpec";
import { FORM_KEYS } from "../domain/layout/formColumns";
import { withHiddenFigures } from "./calculation/hiddenFigures";
import type { DraftSheet } from "./draft/draft";
import { homeless } from "./draft/homeless";
import { renderDrafts, settle } from "./draft/renderDrafts";
import { DEFAULT_LAYOUT, type ReportLayout } from "../domain/layout/reportLayout";
import { withFormulaTraces } from "./narrative/formulaTraces";
import { NOTHING_KEPT, type KeptTexts } from "./narrative/keptTexts";
import type { FindingWords } from "./findingView";
import type { AllNotes } from "./notes/formerNotes";
import { withNotes } from "./notes/withNotes";
import { calculationSheet } from "./sheets/calculationSheet";
import { checkLog } from "./sheets/checkLog";
import { expendituresForm } from "./sheets/expendituresForm";
import { indicatorsForm } from "./sheets/indicatorsForm";
import { measuresForm } from "./sheets/measuresForm";
import { reportSheet } from "./sheets/reportSheet";

/** Order of the sheets in the workbook. */
const ORDER = ["report", "indicators", "measures", "expenditures", "calculation", "checks"];

/** What is drawn besides the figures: findings, the words of a person, and how it all looks. */
export interface SheetWishes {
  readonly findings: readonly FindingWords[];
  readonly moneyUnit: string;
  readonly kept?: KeptTexts;
  /** What a person typed on the other sheets, by their keys. */
  readonly notes?: AllNotes;
  readonly layout?: ReportLayout;
}

/** Describes the generated sheets of an assessment. Figures get their cells on the forms first, then on the calculation. */
export function buildSheets(assessment: Assessment, cases: readonly SensitivityCase[], { findings, moneyUnit, kept = NOTHING_KEPT, notes = new Map(), layout = DEFAULT_LAYOUT }: SheetWishes): SheetSet {
  const [drawn, calculation, others] = [
    forms(assessment, layout, moneyUnit),
    calculationSheet(assessment, cases, moneyUnit),
    [reportSheet(assessment, kept), checkLog(assessment, findings, layout.content)],
  ];
  const drafts = [...drawn, calculation, ...others];
  const complete = layout.content === "values" ? drafts : [...drawn, withHiddenFigures(calculation, assessment, homeless(drafts, settle(drafts))), ...others];
  const accepted = new Set(findings.flatMap(({ key, accepted: reason }) => (reason === null ? [] : [key])));
  const sheets = renderDrafts(complete, layout).map((spec) =>
    spec.key === "report" ? withFormulaTraces(spec, layout.font) : withNotes(spec, { notes: notes.get(spec.key) ?? null, isAccepted: (key) => accepted.has(key), font: layout.font }),
  );
  return { mode: "replace", sheets: [...sheets].sort((one, other) => ORDER.indexOf(one.key) - ORDER.indexOf(other.key)), activate: "report" };
}

/** The forms that are wanted, numbered as annexes in their order. */
const forms = (assessment: Assessment, { forms: drawn, columns }: ReportLayout, moneyUnit: string): DraftSheet[] =>
  FORM_KEYS.filter((form) => drawn.includes(form)).map((form, index) => {
    const annex = index + 1;
    switch (form) {
      case "indicators":
        return indicatorsForm(assessment, columns.indicators, annex);
      case "measures":
        return measuresForm(assessment, columns.measures, annex);
      case "expenditures":
        return expendituresForm(assessment, columns.expenditures, annex, moneyUnit);
    }
  });
