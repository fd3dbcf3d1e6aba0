import { intersection, isEntireColumns, isEntireRows, rowCount, type Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import { invalidArgument } from "../protocol/hostError";
import { assertAllowed } from "./session";

/** `Range.merge`: keeps the content of the first cell only (support.microsoft.com, «Merge and unmerge cells»). */
export function mergeArea(sheet: Sheet, area: Area, across: boolean): void {
  assertAllowed(sheet, "allowFormatCells");
  if (isEntireColumns(area) && isEntireRows(area)) throw invalidArgument();
  if (sheet.tables.some((table) => intersection(table.area, area) !== null)) throw invalidArgument("Cells of a table cannot be merged.");
  const merges = across
    ? Array.from({ length: rowCount(area) }, (_, index) => ({ ...area, top: area.top + index, bottom: area.top + index }))
    : [area];
  unmergeArea(sheet, area);
  for (const merge of merges) {
    if (merge.top === merge.bottom && merge.left === merge.right) continue;
    for (const { row, column } of sheet.cells(merge)) {
      const first = row === merge.top && column === merge.left;
      if (!first) sheet.setCell(row, column, { value: null, formula: null, quotePrefix: false, hyperlink: null });
    }
    sheet.merges = [...sheet.merges, merge];
  }
}

/** `Range.unmerge`: dissolves every merged area the range touches. */
export function unmergeArea(sheet: Sheet, area: Area): void {
  assertAllowed(sheet, "allowFormatCells");
  sheet.changed();
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
}
