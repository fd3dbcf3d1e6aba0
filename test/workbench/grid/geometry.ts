import { charactersToPixels } from "../../host/model/columnWidth";
import type { Sheet } from "../../host/model/sheet";
import { Axis } from "./axis";
import { fittedHeights } from "./rowHeights";

/** Where the rows and columns of a sheet stand. */
export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** How much of a sheet can be scrolled to: a good deal more than is used, like Excel's scroll bars. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 26;
const POINTS_PER_PIXEL = 0.75;

/** The geometry of a sheet that shows at least the given row and column. */
export function geometryOf(sheet: Sheet, locale: string, reach: { readonly row: number; readonly column: number }): Geometry {
  const used = sheet.usedArea();
  const fitted = fittedHeights(sheet, locale);
  const usual = Math.round(sheet.defaultHeight / POINTS_PER_PIXEL);
  const height = (row: number): number => {
    if (sheet.hiddenRows.has(row)) return 0;
    const set = sheet.rowHeights.get(row);
    return set === undefined ? Math.max(usual, fitted.get(row) ?? 0) : Math.round(set / POINTS_PER_PIXEL);
  };
  const width = (column: number): number => (sheet.hiddenColumns.has(column) ? 0 : charactersToPixels(sheet.columnWidth(column)));
  return {
    rows: new Axis(Math.max(used?.bottom ?? 0, reach.row) + SPARE_ROWS, height),
    columns: new Axis(Math.max(used?.right ?? 0, reach.column) + SPARE_COLUMNS, width),
  };
}
