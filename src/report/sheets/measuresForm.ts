import type { Assessment } from "../../domain/assessment/assessment";
import type { ChosenColumn } from "../../domain/layout/reportLayout";
import type { Measure } from "../../domain/model/measure";
import type { SourceCell } from "../../domain/sourceCell";
import { reportTexts } from "../../messages/report/reportTexts";
import { cellPart, subprogrammeParts } from "../draft/cells";
import type { DraftRow, DraftSheet, SentencePart } from "../draft/draft";
import { PageFill } from "../draft/pageFill";
import { landscape } from "../draft/pages";
import { SheetBuilder } from "../draft/sheetBuilder";
import { chosenColumns } from "../forms/chosenColumns";
import { formSignature, formTitle } from "../forms/formFrame";
import { formHeader } from "../forms/formHeader";
import { formRows } from "../forms/formRows";
import { formWidths } from "../forms/formWidths";
import { measureColumns } from "../forms/measureColumns";
import { STYLES } from "../style/styles";
import type { CellStyle } from "../../workbook/sheetStyle";

const words = reportTexts.measures;

/** «СВЕДЕНИЯ о степени выполнения подпрограмм и отдельных мероприятий». `annex` is its number among the forms that are drawn. */
export function measuresForm(assessment: Assessment, chosen: readonly ChosenColumn[], annex: number): DraftSheet {
  const { programme, measures, subprogrammes } = assessment.data;
  const columns = chosenColumns(chosen, measureColumns(assessment));
  const widths = formWidths(columns, measures);
  const sheet = new SheetBuilder(widths);
  formTitle(sheet, annex, words.title, words.subtitle, programme, null);
  const titleRows = formHeader(sheet, columns);

  const page = new PageFill({ columnWidths: widths, page: landscape(titleRows) }, heightOf(sheet.rows.slice(titleRows.first)));
  page.add(...sheet.rows);
  const own = measures.filter(({ subprogramme }) => subprogramme === null);
  const band = (parts: readonly SentencePart[], style: CellStyle): void => {
    sheet.wide(parts, style);
    page.add(...sheet.rows.slice(-1));
  };
  if (own.length > 0) band([reportTexts.otherLevel], STYLES.band);
  level(own);
  for (const subprogramme of subprogrammes) {
    const rows = measures.filter((measure) => measure.subprogramme === subprogramme.code);
    if (rows.length === 0) continue;
    band(subprogrammeParts(subprogramme), STYLES.band);
    level(rows);
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

  /** Measures of one level in their own order; a section's heading stands above its first measure. */
  function level(ofLevel: readonly Measure[]): void {
    let section: string | null = null;
    for (const measure of ofLevel) {
      if (measure.section !== null && measure.section !== section) band([cellPart(sectionCell(measure), measure.section)], STYLES.section);
      section = measure.section;
      sheet.add(...formRows(measure, columns, widths, { page }));
    }
  }
}

const heightOf = (rows: readonly DraftRow[]): number => rows.reduce((sum, { height }) => sum + (height ?? 0), 0);

/** The section's own cell, where it was written beside the measure and not in a band. */
const sectionCell = ({ source, section }: Measure): SourceCell | undefined => (source.cells.section?.text?.trim() === section ? source.cells.section : undefined);
