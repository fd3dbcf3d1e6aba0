import type { ReadWorkbook, TablePlace } from "../readTables";
import type { TableData } from "../../../workbook/tableData";
import { editedAreas, type EditedArea, type SheetEdit } from "./editedAreas";

/** What must be read again after some edits. */
export type ReadingPlan =
  | { readonly kind: "nothing" }
  /** The shape of a table may have changed. */
  | { readonly kind: "whole" }
  | { readonly kind: "parts"; readonly rows: readonly RowRun[]; readonly ownSheets: boolean };

/** Rows of data that stand together, both counted from the table's first. */
export interface RowRun {
  /** Position of the table in the content. */
  readonly table: number;
  readonly first: number;
  readonly last: number;
}

/** Runs of one table beyond which reading them apart costs more than reading what lies between. */
const MOST_RUNS = 8;

/** The rows in which cells changed, and those with formulas, whose results may have changed with them. */
export function readingPlan({ content: { tables }, places, ownSheetIds }: ReadWorkbook, edits: readonly SheetEdit[]): ReadingPlan {
  const changed = tables.map(() => new Set<number>());
  for (const edit of edits) {
    for (const [index, place] of places.entries()) {
      const table = tables[index];
      if (place.sheetId !== edit.sheetId || table === undefined) continue;
      const areas = edit.contentOnly ? editedAreas(edit.address) : null;
      if (areas === null || areas.some((area) => reshapes(area, place, table))) return { kind: "whole" };
      for (const row of areas.flatMap((area) => rowsWithin(area, place, table))) changed[index]?.add(row);
    }
  }
  for (const [index, { rows }] of tables.entries()) rows.forEach(({ formulas }, row) => formulas.includes(true) && changed[index]?.add(row));
  const rows = changed.flatMap((positions, table) => runsOf(table, [...positions].sort((one, other) => one - other)));
  const ownSheets = edits.some(({ sheetId }) => ownSheetIds.includes(sheetId));
  return rows.length === 0 && !ownSheets ? { kind: "nothing" } : { kind: "parts", rows, ownSheets };
}

const overlaps = (from: number, to: number, low: number, high: number): boolean => from <= high && to >= low;

/** Whether an edit touches headers or totals, or what stands right below or right of the table, where typing makes it grow. */
function reshapes({ top, left, bottom, right }: EditedArea, place: TablePlace, table: TableData): boolean {
  const [first, last] = dataRows(table);
  const besideColumns = overlaps(left, right, place.column, place.column + place.columnCount);
  const besideRows = overlaps(top, bottom, place.row, place.row + place.rowCount);
  return besideColumns && besideRows && (top < first || bottom > last || right >= place.column + place.columnCount);
}

function rowsWithin({ top, left, bottom, right }: EditedArea, place: TablePlace, table: TableData): number[] {
  const [first, last] = dataRows(table);
  if (!overlaps(left, right, place.column, place.column + place.columnCount - 1)) return [];
  const [from, to] = [Math.max(top, first), Math.min(bottom, last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from - first + index);
}

/** First and last row of data on the sheet. */
const dataRows = ({ topLeft, rows }: TableData): readonly [number, number] => [topLeft.row + 1, topLeft.row + rows.length];

function runsOf(table: number, rows: readonly number[]): RowRun[] {
  const runs: RowRun[] = [];
  for (const row of rows) {
    const former = runs.at(-1);
    if (former !== undefined && row === former.last + 1) runs[runs.length - 1] = { ...former, last: row };
    else runs.push({ table, first: row, last: row });
  }
  const [first, last] = [runs[0], runs.at(-1)];
  return runs.length > MOST_RUNS && first !== undefined && last !== undefined ? [{ table, first: first.first, last: last.last }] : runs;
}
