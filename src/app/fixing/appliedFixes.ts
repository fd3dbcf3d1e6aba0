import { sameContent, type CellEdit, type ColumnLists, type ColumnPlace, type TableEdits } from "../../workbook/tableEdits";
import type { TableData } from "../../workbook/tableData";

/** Edits that were made, as they stand in the workbook right after: Excel may spell a number format in its own way. */
export const asWritten = (edits: TableEdits, tables: readonly TableData[]): TableEdits => ({
  ...edits,
  cells: edits.cells.map((edit): CellEdit => {
    const now = stateAt(tables, edit);
    return now !== null && sameContent(now.content, edit.after.content) ? { ...edit, after: { ...edit.after, format: now.format } } : edit;
  }),
});

/** Columns whose lists must be known before their edits can be taken back. */
export const editedListColumns = ({ lists }: TableEdits, tables: readonly TableData[]): ColumnPlace[] =>
  [...new Map(lists.map(({ table, column }) => [`${table}\u0000${column}`, { table, column }])).values()].filter(({ table, column }) =>
    tables.some(({ name, headers, rows }) => name === table && column < headers.length && rows.length > 0),
  );

/** The edits that take edits back, and how many of their cells somebody has changed since: those stay. */
export function inverseEdits(made: TableEdits, tables: readonly TableData[], lists: readonly ColumnLists[]): { readonly edits: TableEdits; readonly left: number } {
  const cells = made.cells.filter((edit) => {
    const now = stateAt(tables, edit);
    return now !== null && !now.isFormula && sameContent(now.content, edit.after.content) && now.format === edit.after.format;
  });
  const headers = made.headers.filter(({ table, column, after }) => tables.some(({ name, headers: present }) => name === table && present[column] === after));
  const kept = made.lists.filter(({ table, column, first, last }) => {
    const runs = lists.find((found) => found.table === table && found.column === column)?.runs ?? [];
    return runs.some((run) => run.first <= first && run.last >= last && run.rule.kind === "list");
  });
  const removed = made.addedColumns.filter(({ table, header }) => isLastAndEmpty(tables, table, header, made));
  const count = (edits: TableEdits): number => editedCells(edits) + edits.addedColumns.length;
  const edits: TableEdits = {
    headers: headers.map((edit) => ({ ...edit, before: edit.after, after: edit.before })),
    cells: cells.map((edit) => ({ ...edit, before: edit.after, after: edit.before })),
    lists: kept.map((edit) => ({ ...edit, list: null })),
    addedColumns: [],
    removedColumns: removed.map(({ table, header }) => ({ table, header })),
  };
  return { edits, left: count(made) - editedCells(edits) - edits.removedColumns.length };
}

/** Cells that edits change, a header and a list's cells among them. */
export const editedCells = ({ headers, cells, lists }: TableEdits): number =>
  headers.length + cells.length + lists.reduce((sum, { first, last }) => sum + last - first + 1, 0);

function stateAt(tables: readonly TableData[], { table, row, column }: CellEdit): (CellEdit["after"] & { readonly isFormula: boolean }) | null {
  const cells = tables.find(({ name }) => name === table)?.rows[row];
  const content = cells?.cells[column];
  return cells === undefined || content === undefined ? null : { content, format: cells.formats[column] ?? "General", isFormula: cells.formulas[column] ?? false };
}

/** New columns go only from the right end on, and only as long as nobody has filled them. */
function isLastAndEmpty(tables: readonly TableData[], name: string, header: string, { addedColumns }: TableEdits): boolean {
  const table = tables.find((candidate) => candidate.name === name);
  const added = addedColumns.filter((column) => column.table === name).map((column) => column.header);
  if (table === undefined) return false;
  for (let column = table.headers.length - 1; column >= 0; column -= 1) {
    const present = table.headers[column] ?? "";
    if (!added.includes(present) || table.rows.some(({ cells }) => (cells[column] ?? null) !== null)) return false;
    if (present === header) return true;
  }
  return false;
}
