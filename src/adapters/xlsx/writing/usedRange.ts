import type { RangeSpec, SheetSpec } from "../../../workbook/sheetSpec";

/** The rectangle from A1 that the sheet's cells take up; null for an empty sheet. */
export function usedRange({ rows }: SheetSpec): RangeSpec | null {
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0) - 1;
  return right < 0 ? null : { top: 0, left: 0, bottom: rows.length - 1, right };
}
