import type { Assessment } from "../domain/assessment/assessment";
import type { SensitivityCase } from "../domain/assessment/sensitivity";
import type { SheetSet } from "../workbook/sheetSpec";
import { renderDrafts } from "./draft/renderDrafts";
import { NOTHING_KEPT, type KeptTexts } from "./narrative/keptTexts";
import type { FindingWords } from "./findingView";
import { calculationSheet } from "./sheets/calculationSheet";
import { checkLog } from "./sheets/checkLog";
import { expendituresForm } from "./sheets/expendituresForm";
import { indicatorsForm } from "./sheets/indicatorsForm";
import { measuresForm } from "./sheets/measuresForm";
import { reportSheet } from "./sheets/reportSheet";

/** Order of the sheets in the workbook. */
const ORDER = ["report", "indicators", "measures", "expenditures", "calculation", "checks"];

/** Describes the six generated sheets of an assessment. Figures get their cells on the forms first, then on the calculation. */
export function buildSheets(assessment: Assessment, cases: readonly SensitivityCase[], findings: readonly FindingWords[], moneyUnit: string, kept: KeptTexts = NOTHING_KEPT): SheetSet {
  const sheets = renderDrafts([
    indicatorsForm(assessment),
    measuresForm(assessment),
    expendituresForm(assessment, moneyUnit),
    calculationSheet(assessment, cases, moneyUnit),
    reportSheet(assessment, kept),
    checkLog(assessment, findings),
  ]);
  return { mode: "replace", sheets: [...sheets].sort((one, other) => ORDER.indexOf(one.key) - ORDER.indexOf(other.key)), activate: "report" };
}
