import { WorkbookFailure } from "../../workbook/workbookFailure";
import type { WorkbookContent } from "../../workbook/workbookPort";
import { ownSheetContent, requestOwnSheet } from "./readOwnSheet";
import { markName } from "./sheetNaming";
import { toTableData, type LoadedTable } from "./tableContent";

/** What was read, and where it stands. */
export interface ReadWorkbook {
  readonly content: WorkbookContent;
  /** One for each table of the content. */
  readonly places: readonly TablePlace[];
  /** Ids of the sheets of ours that were read. */
  readonly ownSheetIds: readonly string[];
}

/** Where a table stands, its header and total rows included. */
export interface TablePlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Reads every wanted table with two round trips, however many there are. */
export async function readTables(
  context: Excel.RequestContext,
  wanted: (tableName: string) => boolean,
  ownKeys: readonly string[] = [],
): Promise<ReadWorkbook> {
  const { tables, worksheets, names } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/worksheet/name");
  const ownRequests = ownKeys.map((key) => requestOwnSheet(key, names.getItemOrNullObject(markName(key)).getRangeOrNullObject()));
  await context.sync();
  const requests = tables.items.filter((table) => wanted(table.name)).map(request);
  await context.sync();
  const content = {
    tables: requests.map((asked) => toTableData(answer(asked))),
    ownSheets: ownRequests.flatMap(ownSheetContent),
    sheetNames: worksheets.items.map((sheet) => sheet.name),
  };
  return { content, places: requests.map(place), ownSheetIds: ownRequests.flatMap(({ area, sheet }) => (area.isNullObject ? [] : [sheet.id])) };
}

/** A table that has been asked for. */
export interface TableRequest {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

/**
 * Asks for a table's contents. `rowHidden` of a range is one value for all its rows; only the row properties tell row from row, and with one
 * call.
 */
export function request(table: Excel.Table): TableRequest {
  const range = table.getRange();
  range.load("values,valueTypes,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
  table.columns.load("items/name");
  return { table, range, rows: range.getRowProperties({ rowHidden: true }) };
}

const place = ({ table, range }: TableRequest): TablePlace => ({
  sheetId: table.worksheet.id,
  row: range.rowIndex,
  column: range.columnIndex,
  rowCount: range.rowCount,
  columnCount: range.columnCount,
});

/** What Excel answered. */
export const answer = ({ table, range, rows }: TableRequest): LoadedTable => ({
  name: table.name,
  sheet: table.worksheet.name,
  showHeaders: table.showHeaders,
  showTotals: table.showTotals,
  columnNames: table.columns.items.map((column) => column.name),
  row: range.rowIndex,
  column: range.columnIndex,
  values: present<unknown>(range.values, table.name),
  formulas: present<unknown>(range.formulas, table.name),
  types: present<string>(range.valueTypes, table.name),
  formats: present<string>(range.numberFormat, table.name),
  hidden: rows.value.map((row) => row.rowHidden === true),
});

/** A read beyond five million cells may yield null instead of an error (office-js issues 6781 and 4783). */
function present<T>(grid: readonly (readonly T[])[] | null, tableName: string): readonly (readonly T[])[] {
  if (grid === null) throw new WorkbookFailure("too-large", tableName);
  return grid;
}
