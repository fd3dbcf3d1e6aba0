import { LAST_COLUMN, type Area } from "../model/address";
import { MAX_WIDTH } from "../model/columnWidth";
import { shownText } from "../model/numberFormat";
import type { Sheet } from "../model/sheet";

/** Widens or narrows columns to their longest text: roughly, by counting characters. Wrapped and merged cells do not count, as in Excel. */
export function autofitColumns(sheet: Sheet, area: Area): void {
  sheet.changed();
  const longest = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells({ ...area, right: Math.min(area.right, LAST_COLUMN) })) {
    if (cell.style.wrap || sheet.mergeAt(row, column) !== null) continue;
    const length = shownText(cell.value, cell.style.numberFormat, "ru-RU").length;
    longest.set(column, Math.max(longest.get(column) ?? 0, length));
  }
  for (const [column, length] of longest) if (length > 0) sheet.columnWidths.set(column, Math.min(MAX_WIDTH, length + 0.71));
}
