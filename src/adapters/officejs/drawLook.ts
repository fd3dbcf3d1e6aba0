import { columnLetters } from "../../workbook/cell";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { drawConditionalFormats } from "./drawConditionalFormats";
import { drawPage } from "./drawPage";
import { rangeOf } from "./excelRange";
import { columnWidthInPoints } from "./lengths";
import { regionsOf } from "./regions";
import { runsOf } from "./runs";
import { STYLE_FACETS } from "./styleFacets";

/** Draws how a sheet looks. Number formats belong to the content and are set with it. */
export function drawLook(sheet: Excel.Worksheet, spec: SheetSpec): void {
  sheet.tabColor = spec.tabColor ?? "";
  drawColumnWidths(sheet, spec);
  drawStyles(sheet, spec);
  for (const merge of spec.merges) rangeOf(sheet, merge).merge();
  drawRowHeights(sheet, spec);
  drawConditionalFormats(sheet, spec);
  drawPage(sheet, spec);
}

function drawColumnWidths(sheet: Excel.Worksheet, spec: SheetSpec): void {
  for (const { first, last, value } of runsOf(spec.columnWidths)) {
    const columns = sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`).untrack();
    if (value === 0) columns.columnHidden = true;
    else columns.format.columnWidth = columnWidthInPoints(value);
  }
}

function drawStyles(sheet: Excel.Worksheet, spec: SheetSpec): void {
  const styles = spec.rows.map(({ cells }) => cells.map((cell) => cell?.style ?? null));
  for (const facet of STYLE_FACETS) {
    for (const { range, example } of regionsOf(styles, facet.key)) facet.apply(rangeOf(sheet, range), example, range);
  }
}

/**
 * After widths and wrapping, because a fitted height depends on both. One call for each stretch of given or of fitted heights, however much
 * they differ.
 */
function drawRowHeights(sheet: Excel.Worksheet, { rows }: SheetSpec): void {
  for (const { first, last, value: fitted } of runsOf(rows.map(({ height }) => height === null))) {
    if (fitted)
      sheet
        .getRange(`${first + 1}:${last + 1}`)
        .untrack()
        .format.autofitRows();
    else {
      const heights = rows.slice(first, last + 1).flatMap(({ height }) => (height === null ? [] : [{ format: { rowHeight: height } }]));
      rangeOf(sheet, { top: first, left: 0, bottom: last, right: 0 }).setRowProperties(heights);
    }
  }
}
