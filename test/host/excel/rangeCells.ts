import { columnCount, isEntireColumns, isEntireRows, rowCount, type Area } from "../model/address";
import { sharedStyle, stylePatcher, type CellStyle } from "../model/cellStyle";
import { isErrorValue, type CellValue } from "../model/cellValue";
import type { Cell } from "../model/cellGrid";
import { shownText } from "../model/numberFormat";
import type { Sheet } from "../model/sheet";
import { readConstant, readTyped } from "../model/typedText";
import { invalidArgument } from "../protocol/hostError";
import { textOf } from "./arguments";
import { assertWritable, type ExcelSession } from "./session";

/** Whole rows or columns: Excel answers null for the cells of such a range (learn.microsoft.com, «Read or write to an unbounded range»). */
export const isUnbounded = (area: Area): boolean => isEntireColumns(area) || isEntireRows(area);

/** One answer per cell, as rows. */
export function readCells<T>(sheet: Sheet, area: Area, read: (cell: Cell) => T): T[][] | null {
  if (isUnbounded(area)) return null;
  return Array.from({ length: rowCount(area) }, (_, row) =>
    Array.from({ length: columnCount(area) }, (_, column) => read(sheet.cell(area.top + row, area.left + column))),
  );
}

/** How `values` shows a content: an empty cell is "", an error value is its text. */
export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isErrorValue(value) ? value.error : value;
}

/** `valueTypes` (learn.microsoft.com, «Excel.RangeValueType»). */
export function apiValueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (isErrorValue(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}

/** `formulas`: the formula with «=», or the value. */
export const apiFormula = (cell: Cell): string | number | boolean => (cell.formula === null ? apiValue(cell.value) : `=${cell.formula}`);

/** `text`: what the cell shows in the workbook's language. */
export const apiText = (session: ExcelSession, cell: Cell): string =>
  shownText(cell.value, cell.style.numberFormat, session.workbook.locale);

/** Gives every cell of the area its entry: one for all, or an array of exactly the area's size; `null` entries leave their cell as it is. */
export function eachEntry(area: Area, entries: unknown, write: (row: number, column: number, entry: unknown) => void): void {
  const single = !Array.isArray(entries);
  if (
    !single &&
    (entries.length !== rowCount(area) || entries.some((row: unknown) => !Array.isArray(row) || row.length !== columnCount(area)))
  ) {
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  if (isUnbounded(area)) throw invalidArgument("Cells of an unbounded range cannot be set.");
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const entry: unknown = single ? entries : ((entries as unknown[][])[row - area.top]?.[column - area.left] ?? null);
      if (entry !== null && entry !== undefined) write(row, column, entry);
    }
  }
}

/** Sets `numberFormat` from an array. */
export function setNumberFormats(sheet: Sheet, area: Area, formats: unknown): void {
  const patchers = new Map<string, (style: CellStyle) => CellStyle>();
  eachEntry(area, formats, (row, column, format) => {
    const numberFormat = textOf(format);
    const patched = patchers.get(numberFormat) ?? stylePatcher({ numberFormat });
    patchers.set(numberFormat, patched);
    sheet.setCell(row, column, { style: patched(sheet.cell(row, column).style) });
  });
}

/** Sets `values` or `formulas` of an area; both treat text alike. */
export function writeEntries(session: ExcelSession, sheet: Sheet, area: Area, entries: unknown): void {
  assertWritable(sheet, area);
  sheet.changed();
  eachEntry(area, entries, (row, column, entry) => {
    const merge = sheet.mergeAt(row, column);
    // Only the first cell of a merged area has a content (support.microsoft.com, «Merge and unmerge cells»).
    if (merge === null || (merge.top === row && merge.left === column)) writeEntry(session, sheet, row, column, entry);
  });
}

function writeEntry(session: ExcelSession, sheet: Sheet, row: number, column: number, entry: unknown): void {
  const { style } = sheet.cell(row, column);
  if (typeof entry === "number" || typeof entry === "boolean") {
    // Like VBA's Range.Value: in a cell of format «@» a number becomes text.
    const value = typeof entry === "number" && style.numberFormat === "@" ? shownText(entry, "General", session.workbook.locale) : entry;
    sheet.setCell(row, column, { value, formula: null, quotePrefix: false });
    return;
  }
  if (typeof entry !== "string") throw invalidArgument();
  const typed = writtenText(entry, style.numberFormat, session.workbook.locale);
  if (typed.formula !== null && !session.acceptsFormula(typed.formula)) throw invalidArgument("The formula has an error.");
  const format =
    typed.numberFormat !== null && style.numberFormat === "General"
      ? { style: sharedStyle({ ...style, numberFormat: typed.numberFormat }) }
      : {};
  sheet.setCell(row, column, { value: typed.value, formula: typed.formula, quotePrefix: typed.quotePrefix, ...format });
}

/**
 * Text written by a program is read in en-US notation (learn.microsoft.com, «Excel.Range.values»). Guess, strict on the writer: text that only the
 * workbook's own language reads as a number or date («35,1», «31.12.2021») is converted too, because some builds do.
 */
function writtenText(entry: string, numberFormat: string, locale: string): ReturnType<typeof readTyped> {
  const english = readTyped(entry, "en-US", numberFormat);
  const stayedText = english.formula === null && typeof english.value === "string" && !english.quotePrefix && numberFormat !== "@";
  return (stayedText ? readConstant(entry.trim(), locale) : null) ?? english;
}
