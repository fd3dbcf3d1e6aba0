import { parseCellName, type CellContent } from "../../src/workbook/cell";
import type { TableData, TableRow } from "../../src/workbook/tableData";

/** Tables with another content in one cell: «Показатели!H2». */
export function withCell(tables: readonly TableData[], address: string, content: CellContent, format = "General"): TableData[] {
  const [sheet = "", name = ""] = address.split("!");
  const { row, column } = parseCellName(name);
  const changed = tables.map((table) => {
    const [index, position] = [row - table.topLeft.row - 1, column - table.topLeft.column];
    if (table.sheet !== sheet || table.rows[index]?.cells[position] === undefined) return table;
    return { ...table, rows: table.rows.map((item, at) => (at === index ? withContent(item, position, content, format) : item)) };
  });
  if (changed.every((table, index) => table === tables[index])) throw new Error(`No table has the cell ${address}`);
  return changed;
}

const withContent = (row: TableRow, position: number, content: CellContent, format: string): TableRow => ({
  ...row,
  cells: row.cells.map((cell, at) => (at === position ? content : cell)),
  formats: row.formats.map((former, at) => (at === position ? format : former)),
});

/** Tables with several cells changed. */
export const withCells = (tables: readonly TableData[], changes: Readonly<Record<string, CellContent>>): TableData[] =>
  Object.entries(changes).reduce<TableData[]>((changed, [address, content]) => withCell(changed, address, content), [...tables]);

/** One table changed, the others as they are. */
export const withTable = (tables: readonly TableData[], name: string, change: (table: TableData) => TableData): TableData[] =>
  tables.map((table) => (table.name === name ? change(table) : table));

export const withoutTable = (tables: readonly TableData[], name: string): TableData[] => tables.filter((table) => table.name !== name);

export const withoutColumn = (tables: readonly TableData[], name: string, header: string): TableData[] =>
  withTable(tables, name, (table) => {
    const others = table.headers.map((_, index) => index).filter((index) => table.headers[index] !== header);
    return withColumns(table, others);
  });

/** A table with its columns picked and ordered by position. */
export const withColumns = (table: TableData, positions: readonly number[]): TableData => ({
  ...table,
  headers: positions.map((position) => table.headers[position] ?? ""),
  rows: table.rows.map((row) => ({
    ...row,
    cells: positions.map((position) => row.cells[position] ?? null),
    formats: positions.map((position) => row.formats[position] ?? "General"),
    formulas: positions.map((position) => row.formulas[position] ?? false),
  })),
});

/** A row inserted before a row of data (0 is the first), by header. */
export const withRow = (tables: readonly TableData[], name: string, before: number, contents: Readonly<Record<string, CellContent>>): TableData[] =>
  withTable(tables, name, (table) => {
    const row: TableRow = {
      cells: table.headers.map((header) => contents[header] ?? null),
      formats: table.headers.map(() => "General"),
      formulas: table.headers.map(() => false),
      hidden: false,
    };
    return { ...table, rows: [...table.rows.slice(0, before), row, ...table.rows.slice(before)] };
  });
