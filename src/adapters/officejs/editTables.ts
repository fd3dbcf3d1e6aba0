import { checkEdits, editedTables } from "../../workbook/editChecks";
import type { TableEdits } from "../../workbook/tableEdits";
import { isHostError, nothingWasDone } from "./hostFailure";
import { queueAddedColumns, queueCells, queueHeaders, queueLists, queueRemovedColumns, type LoadedTable } from "./queueEdits";
import { answer, request } from "./readTables";
import { toTableData } from "./tableContent";
import { afterTakingBack } from "./takeBack";
import { undoEdits } from "./undoEdits";

/** Looks, checks that everything is as the edits say, and writes: two round trips. A writing that fails half-way is undone. */
export async function editTables(context: Excel.RequestContext, edits: TableEdits): Promise<void> {
  const tables = await loadEdited(context, edits);
  checkEdits(edits, tables);
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  queueHeaders(context, edits);
  queueCells(tables, edits.cells, ({ after }) => after);
  queueLists(tables, edits.lists);
  queueAddedColumns(context, tables, edits);
  queueRemovedColumns(context, tables, edits);
  try {
    await context.sync();
  } catch (error) {
    if (!isHostError(error) || nothingWasDone(error)) throw error;
    throw await afterTakingBack(error, () => undoEdits(context, edits, tables));
  }
}

/** The tables that the edits name, by name, with a strip of cells to the right of those that get columns. */
async function loadEdited(context: Excel.RequestContext, edits: TableEdits): Promise<ReadonlyMap<string, LoadedTable>> {
  const asked = editedTables(edits).map((name) => {
    const table = context.workbook.tables.getItem(name);
    table.load("name,showHeaders,showTotals,worksheet/name,worksheet/protection/protected");
    const added = edits.addedColumns.filter((column) => column.table === name).length;
    const strip = added === 0 ? null : table.getRange().getColumnsAfter(added);
    strip?.load("valueTypes");
    return { name, table, strip, contents: request(table) };
  });
  await context.sync();
  return new Map(
    asked.map(({ name, table, strip, contents }) => {
      const loaded = answer(contents);
      const [top, left] = [loaded.row, loaded.column];
      const range = { top, left, bottom: top + loaded.values.length - 1, right: left + loaded.columnNames.length - 1 };
      return [
        name,
        {
          data: toTableData(loaded),
          range,
          sheet: table.worksheet,
          isProtected: table.worksheet.protection.protected,
          hasRoom: strip === null || strip.valueTypes.every((row) => row.every((type) => type === Excel.RangeValueType.empty)),
        },
      ];
    }),
  );
}
