import type { ListEdit, TableEdits } from "../../workbook/tableEdits";
import { rangeOf } from "./excelRange";
import { clearCells, queueCells, queueLists, type LoadedTable } from "./queueEdits";

/** After an editing that failed half-way, since Excel does not roll back: tables get their width, headers and cells back, and lists that were new go away. */
export async function undoEdits(context: Excel.RequestContext, edits: TableEdits, tables: ReadonlyMap<string, LoadedTable>): Promise<void> {
  const current = [...tables].map(([name, edited]) => {
    const range = context.workbook.tables.getItem(name).getRange().untrack();
    range.load("columnCount");
    return { name, edited, range };
  });
  await context.sync();
  for (const { name, edited, range } of current) {
    const { sheet } = edited;
    const former = edited.range.right - edited.range.left + 1;
    if (range.columnCount !== former) context.workbook.tables.getItem(name).resize(rangeOf(sheet, edited.range));
    if (range.columnCount > former) clearCells(sheet, { ...edited.range, left: edited.range.right + 1, right: edited.range.left + range.columnCount - 1 });
    edited.data.headers.forEach((header, column) => {
      if (edits.headers.some((edit) => edit.table === name && edit.column === column)) context.workbook.tables.getItem(name).columns.getItemAt(column).name = header;
    });
  }
  queueCells(tables, edits.cells, ({ before }) => before);
  queueLists(
    tables,
    edits.lists.map((edit): ListEdit => ({ ...edit, list: null })),
  );
  await context.sync();
}
