import type { CellSpec, RangeSpec, RowSpec, SheetSpec } from "../../workbook/sheetSpec";
import { shownText } from "./shownText";

/** A printed cell with the columns and rows that it takes. */
export interface PrintedCell {
  readonly spec: CellSpec;
  readonly text: string;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface PrintedRow {
  readonly height: number | null;
  /** Each under its first column; columns covered by a merged cell, and empty ones, are missing. */
  readonly cells: ReadonlyMap<number, PrintedCell>;
}

/** The printed cells of a sheet, texts that go on in further rows joined to one again. */
export function printedRows({ rows, merges, page, columnWidths }: SheetSpec): PrintedRow[] {
  const width = page.printedColumns ?? columnWidths.length;
  const printed: PrintedRow[] = [];
  rows.slice(0, page.printedRows ?? rows.length).forEach((row, index) => {
    const above = printed[printed.length - 1];
    if (row.continues !== undefined && above !== undefined) printed[printed.length - 1] = joined(above, row);
    else printed.push({ height: row.height, cells: cellsOf(row, index, merges, width) });
  });
  return printed;
}

function cellsOf(row: RowSpec, index: number, merges: readonly RangeSpec[], width: number): Map<number, PrintedCell> {
  const cells = new Map<number, PrintedCell>();
  row.cells.slice(0, width).forEach((spec, column) => {
    if (spec === null) return;
    const merge = merges.find(({ top, bottom, left, right }) => top <= index && index <= bottom && left <= column && column <= right);
    if (merge !== undefined && (merge.top !== index || merge.left !== column)) return;
    const columnSpan = merge === undefined ? 1 : Math.min(merge.right, width - 1) - merge.left + 1;
    cells.set(column, { spec, text: shownText(spec), columnSpan, rowSpan: merge === undefined ? 1 : merge.bottom - merge.top + 1 });
  });
  return cells;
}

const joined = ({ height, cells }: PrintedRow, { cells: more, continues = [] }: RowSpec): PrintedRow => ({
  height,
  cells: new Map(
    [...cells].map(([column, cell]) => {
      const next = continues.includes(column) ? more[column] : null;
      return [column, next === null || next === undefined ? cell : { ...cell, text: cell.text + shownText(next) }] as const;
    }),
  ),
});
