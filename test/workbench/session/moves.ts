import { LAST_COLUMN, LAST_ROW } from "../../host/model/address";
import type { Sheet } from "../../host/model/sheet";
import type { Place } from "./place";

/** One step up, down, left or right; pages take several rows. */
export interface Step {
  readonly rows: number;
  readonly columns: number;
}

/** The next visible cell in a direction; a merged area counts as one cell. */
export function neighbour(sheet: Sheet, { row, column }: Place, step: Step): Place {
  const merge = sheet.mergeAt(row, column) ?? { top: row, bottom: row, left: column, right: column };
  let next: Place = {
    row: (step.rows > 0 ? merge.bottom : step.rows < 0 ? merge.top : row) + step.rows,
    column: (step.columns > 0 ? merge.right : step.columns < 0 ? merge.left : column) + step.columns,
  };
  const one = { rows: Math.sign(step.rows), columns: Math.sign(step.columns) };
  while (isOnSheet(next) && (sheet.hiddenRows.has(next.row) || sheet.hiddenColumns.has(next.column))) next = moved(next, one);
  return { row: Math.min(LAST_ROW, Math.max(0, next.row)), column: Math.min(LAST_COLUMN, Math.max(0, next.column)) };
}

/** Ctrl and an arrow: the end of the filled block, or the next filled cell; the end of what is used where nothing more comes. */
export function dataEdge(sheet: Sheet, from: Place, step: Step): Place {
  const used = sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const isWithin = ({ row, column }: Place): boolean =>
    row >= 0 && column >= 0 && row <= Math.max(used.bottom, from.row) && column <= Math.max(used.right, from.column);
  const isFilled = ({ row, column }: Place): boolean => sheet.cell(row, column).value !== null;
  let place = moved(from, step);
  if (!isWithin(place)) return from;
  if (isFilled(from) && isFilled(place)) {
    while (isWithin(moved(place, step)) && isFilled(moved(place, step))) place = moved(place, step);
    return place;
  }
  while (!isFilled(place) && isWithin(moved(place, step))) place = moved(place, step);
  return place;
}

/** Ctrl and End: the last used cell. */
export function lastCell(sheet: Sheet): Place {
  const used = sheet.usedArea();
  return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
}

const moved = ({ row, column }: Place, { rows, columns }: Step): Place => ({ row: row + rows, column: column + columns });
const isOnSheet = ({ row, column }: Place): boolean => row >= 0 && column >= 0 && row <= LAST_ROW && column <= LAST_COLUMN;
