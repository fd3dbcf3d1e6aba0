import { cellAddress } from "./cell";
import type { TableData } from "./tableData";
import { sameContent, type TableEdits } from "./tableEdits";
import { WorkbookFailure } from "./workbookFailure";

/** A table that is to be edited, as it stands. */
export interface EditedTable {
  readonly data: TableData;
  readonly isProtected: boolean;
  /** Whether the cells to the right are empty, as far as columns are to be added. */
  readonly hasRoom: boolean;
}

/** The tables that edits name. */
export const editedTables = ({ headers, cells, lists, addedColumns, removedColumns }: TableEdits): string[] => [
  ...new Set([...headers, ...cells, ...lists, ...addedColumns, ...removedColumns].map(({ table }) => table)),
];

/** Refuses, before anything is written, what is not as the edits say. */
export function checkEdits(edits: TableEdits, tables: ReadonlyMap<string, EditedTable>): void {
  const of = (name: string): EditedTable => {
    const table = tables.get(name);
    if (table === undefined) throw new Error(`Table ${name} was not asked for`);
    return table;
  };
  for (const { data, isProtected } of tables.values()) if (isProtected) throw new WorkbookFailure("sheet-protected", data.sheet);
  for (const { table, column, before } of edits.headers) if (of(table).data.headers[column] !== before) throw new WorkbookFailure("cells-changed", table);
  for (const { table, row, column, before } of edits.cells) {
    const { sheet, topLeft, rows } = of(table).data;
    const cells = rows[row];
    const content = cells?.cells[column];
    const isSame = content !== undefined && sameContent(content, before.content) && cells?.formats[column] === before.format && cells.formulas[column] === false;
    if (!isSame) throw new WorkbookFailure("cells-changed", cellAddress(sheet, { row: topLeft.row + 1 + row, column: topLeft.column + column }));
  }
  for (const { table, column, last } of edits.lists) {
    const { headers, rows } = of(table).data;
    if (column >= headers.length || last >= rows.length) throw new WorkbookFailure("cells-changed", table);
  }
  for (const { table, header } of edits.addedColumns) {
    if (of(table).data.headers.some((present) => present.toLowerCase() === header.toLowerCase())) throw new WorkbookFailure("cells-changed", table);
    if (!of(table).hasRoom) throw new WorkbookFailure("no-room", table);
  }
  for (const name of new Set(edits.removedColumns.map(({ table }) => table))) checkRemoved(edits, name, of(name));
}

/** The columns to be taken away are the last ones, and empty. */
function checkRemoved(edits: TableEdits, name: string, { data }: EditedTable): void {
  const removed = edits.removedColumns.filter(({ table }) => table === name).map(({ header }) => header);
  const first = data.headers.length - removed.length;
  const areLast = removed.every((header) => data.headers.indexOf(header) >= first);
  const areEmpty = data.rows.every(({ cells }) => cells.slice(first).every((content) => content === null));
  if (first < 1 || !areLast || !areEmpty) throw new WorkbookFailure("cells-changed", name);
}
