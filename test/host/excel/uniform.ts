import { isEntireColumns, isEntireRows, type Area } from "../model/address";
import type { CellStyle } from "../model/cellStyle";
import type { Sheet } from "../model/sheet";

/** The value all cells of the areas share, or null when they differ (learn.microsoft.com, «Excel.RangeFormat»: mixed formats read as null). */
export function uniform<T>(sheet: Sheet, areas: readonly Area[], pick: (style: CellStyle) => T): T | null {
  let common: T | undefined;
  for (const style of areas.flatMap((area) => stylesOf(sheet, area))) {
    const value = pick(style);
    if (common === undefined) common = value;
    else if (common !== value) return null;
  }
  return common ?? null;
}

function stylesOf(sheet: Sheet, area: Area): CellStyle[] {
  if (isEntireColumns(area) || isEntireRows(area)) {
    const lines = isEntireColumns(area) ? sheet.columnStyles : sheet.rowStyles;
    const stored = sheet.cells(area).map(({ cell }) => cell.style);
    return [sheet.cell(area.bottom, area.right).style, ...lines.values(), ...stored];
  }
  const styles: CellStyle[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) styles.push(sheet.cell(row, column).style);
  }
  return [...new Set(styles)];
}
