import type { Assessment } from "../../domain/assessment/assessment";
import type { ChosenColumn } from "../../domain/layout/reportLayout";
import type { Measure } from "../../domain/model/measure";
import type { SourceCell } from "../../domain/sourceCell";
import { reportTexts } from "../../messages/report/reportTexts";
import { cellPart, subprogrammeParts } from "../draft/cells";
import type { DraftSheet } from "../draft/draft";
import { landscape } from "../draft/pages";
import { SheetBuilder } from "../draft/sheetBuilder";
import { chosenColumns } from "../forms/chosenColumns";
import type { FormColumn } from "../forms/formColumn";
import { formSignature, formTitle } from "../forms/formFrame";
import { formHeader } from "../forms/formHeader";
import { formRows } from "../forms/formRows";
import { formWidths } from "../forms/formWidths";
import { measureColumns } from "../forms/measureColumns";
import { STYLES } from "../style/styles";

const words = reportTexts.measures;

/** «СВЕДЕНИЯ о степени выполнения подпрограмм и отдельных мероприятий». `annex` is its number among the forms that are drawn. */
export function measuresForm(assessment: Assessment, chosen: readonly ChosenColumn[], annex: number): DraftSheet {
  const { programme, measures, subprogrammes } = assessment.data;
  const columns = chosenColumns(chosen, measureColumns(assessment));
  const widths = formWidths(columns);
  const sheet = new SheetBuilder(widths);
  formTitle(sheet, annex, words.title, words.subtitle, programme, null);
  const titleRows = formHeader(sheet, columns);

  const own = measures.filter(({ subprogramme }) => subprogramme === null);
  if (own.length > 0) sheet.wide([reportTexts.otherLevel], STYLES.band);
  level(sheet, own, columns);
  for (const subprogramme of subprogrammes) {
    const rows = measures.filter((measure) => measure.subprogramme === subprogramme.code);
    if (rows.length === 0) continue;
    sheet.wide(subprogrammeParts(subprogramme), STYLES.band);
    level(sheet, rows, columns);
  }
  formSignature(sheet, programme);
  return {
    key: "measures",
    name: reportTexts.sheets.measures,
    tabColor: "#2E75B6",
    columnWidths: widths,
    rows: sheet.rows,
    merges: sheet.merges,
    frozenRows: titleRows.last + 1,
    page: landscape(titleRows),
  };
}

/** Measures of one level in their own order; a section's heading stands above its first measure. */
function level(sheet: SheetBuilder, measures: readonly Measure[], columns: readonly FormColumn<Measure>[]): void {
  let section: string | null = null;
  for (const measure of measures) {
    if (measure.section !== null && measure.section !== section) sheet.wide([cellPart(sectionCell(measure), measure.section)], STYLES.section);
    section = measure.section;
    sheet.add(...formRows(measure, columns, sheet.columnWidths));
  }
}

/** The section's own cell, where it was written beside the measure and not in a band. */
const sectionCell = ({ source, section }: Measure): SourceCell | undefined => (source.cells.section?.text?.trim() === section ? source.cells.section : undefined);
