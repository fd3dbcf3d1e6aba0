import type { Assessment } from "../../domain/assessment/assessment";
import type { MeasureSpending, SourceSpending, Spending } from "../../domain/assessment/spending";
import type { ChosenColumn } from "../../domain/layout/reportLayout";
import type { Expenditure } from "../../domain/model/expenditure";
import type { Measure } from "../../domain/model/measure";
import { reportTexts } from "../../messages/report/reportTexts";
import { liveText, programmeParts, subprogrammeParts } from "../draft/cells";
import type { DraftCell, DraftSheet, SentencePart } from "../draft/draft";
import { landscape } from "../draft/pages";
import { SheetBuilder } from "../draft/sheetBuilder";
import { chosenColumns } from "../forms/chosenColumns";
import { expenditureColumns, type ExpenditureLine } from "../forms/expenditureColumns";
import { formSignature, formTitle } from "../forms/formFrame";
import { paidFor } from "../forms/paidFor";
import { formHeader } from "../forms/formHeader";
import { formRows } from "../forms/formRows";
import { formWidths } from "../forms/formWidths";
import { STYLES } from "../style/styles";

const words = reportTexts.expenditures;
const LEAST_HEIGHT = 18;

/** «ИНФОРМАЦИЯ о расходовании бюджетных и внебюджетных средств»: everywhere «Всего» first, then the sources. `annex` is its number among the forms that are drawn. */
export function expendituresForm(assessment: Assessment, chosen: readonly ChosenColumn[], annex: number, moneyUnit: string): DraftSheet {
  const { programme } = assessment.data;
  const columns = chosenColumns(chosen, expenditureColumns(assessment));
  const lines = expenditureLines(assessment);
  const widths = formWidths(columns, lines);
  const sheet = new SheetBuilder(widths);
  formTitle(sheet, annex, words.title, words.subtitle, programme, words.unit(moneyUnit));
  const titleRows = formHeader(sheet, columns);
  sheet.add(...lines.flatMap((line) => formRows(line, columns, widths, { least: LEAST_HEIGHT })));
  formSignature(sheet, programme);
  return {
    key: "expenditures",
    name: reportTexts.sheets.expenditures,
    tabColor: "#2E75B6",
    columnWidths: widths,
    rows: sheet.rows,
    merges: sheet.merges,
    frozenRows: titleRows.last + 1,
    page: landscape(titleRows),
  };
}

/** The lines of the form: the programme, then each subprogramme with its measures. */
export function expenditureLines({ data, spending }: Assessment): ExpenditureLine[] {
  const { programme, subprogrammes } = data;
  const whole = block([reportTexts.programmeBand, ...programmeParts(programme)], spending.total, spending.sources);
  return [
    ...whole,
    ...spending.levels.flatMap((level) => {
      const subprogramme = subprogrammes.find(({ code }) => code === level.subprogramme);
      const title = subprogramme === undefined ? [reportTexts.otherLevel] : subprogrammeParts(subprogramme);
      return [...block(title, level.total, level.sources), ...level.measures.flatMap((spent) => measureBlock(spent, data.measures))];
    }),
  ];
}

function measureBlock({ number, sources, total, rows }: MeasureSpending, measures: readonly Measure[]): ExpenditureLine[] {
  const named = rows.find((row) => row.name !== null) ?? rows[0];
  const title = (named === undefined ? null : paidFor(named, measures)) ?? words.unnamed;
  const numberCell = number === null ? null : liveText(rows[0]?.source.cells.measureNumber, number, STYLES.centered);
  const measure = { number: numberCell, rows };
  return block([title], sources.length > 1 ? total : null, sources, measure);
}

/** A title with its «Всего» row, where there is one, and a row for each source. */
function block(
  title: readonly SentencePart[],
  total: Spending | null,
  sources: readonly SourceSpending[],
  measure: { readonly number: DraftCell | null; readonly rows: readonly Expenditure[] } | null = null,
): ExpenditureLine[] {
  const lines = [
    ...(total === null ? [] : [{ source: words.total, spending: total, rows: [] }]),
    ...sources.map((spending) => ({ source: spending.source, spending, rows: (measure?.rows ?? []).filter(({ fundingSource }) => fundingSource === spending.source) })),
  ];
  return lines.map((line, index) => ({ ...line, title: index === 0 ? title : null, number: index === 0 ? (measure?.number ?? null) : null, strong: index === 0 && measure === null }));
}
