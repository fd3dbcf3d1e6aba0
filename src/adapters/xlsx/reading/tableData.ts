import type { CellContent } from "../../../workbook/cell";
import type { TableData, TableRow } from "../../../workbook/tableData";
import type { TablePart } from "../book/tableList";
import type { RawCell, RawRow } from "./sheetCells";

/** Gives meaning to raw cells. */
export interface CellMeaning {
  readonly contentOf: (cell: RawCell) => CellContent;
  readonly formatOf: (cellFormat: number) => string;
}

/** A table cut out of its sheet. The header is the first row of the range; the totals are left out. */
export function tableData(table: TablePart, rows: ReadonlyMap<number, RawRow>, meaning: CellMeaning): TableData {
  const { range, headerRows, totalsRows } = table;
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => range.left + index);
  const firstRow = range.top + headerRows;
  const rowCount = Math.max(0, range.bottom - totalsRows - firstRow + 1);
  // A table may reach down to the end of the sheet: rows without a cell are one and the same.
  const empty = tableRow(undefined, columns, meaning);
  return {
    name: table.name,
    sheet: table.tab.name,
    // A table whose header is switched off has it, so to speak, on the row above.
    topLeft: { row: firstRow - 1, column: range.left },
    headers: columns.map((column, index) => {
      const cell = headerRows === 0 ? undefined : rows.get(range.top)?.cells.get(column);
      return (cell === undefined ? null : headerText(meaning.contentOf(cell))) ?? table.columns[index] ?? "";
    }),
    rows: Array.from({ length: rowCount }, (_, index) => {
      const row = rows.get(firstRow + index);
      return row === undefined ? empty : tableRow(row, columns, meaning);
    }),
  };
}

function headerText(content: CellContent): string | null {
  if (content === null) return null;
  return typeof content === "object" ? content.error : String(content);
}

/** One row, a cell for each wanted column. */
export function tableRow(row: RawRow | undefined, columns: readonly number[], { contentOf, formatOf }: CellMeaning): TableRow {
  const cells = columns.map((column) => row?.cells.get(column));
  return {
    cells: cells.map((cell) => (cell === undefined ? null : contentOf(cell))),
    formats: cells.map((cell) => (cell === undefined ? "General" : formatOf(cell.format))),
    formulas: cells.map((cell) => cell?.isFormula ?? false),
    hidden: row?.hidden ?? false,
  };
}
