import { markName } from "../sheetNaming";
import { ownSheetContent, requestOwnSheet } from "../readOwnSheet";
import type { ReadWorkbook, TablePlace } from "../readTables";
import { toTableData } from "../tableContent";
import type { TableData, TableRow } from "../../../workbook/tableData";
import type { RowRun } from "./readingPlan";

/** The parts to be read again. */
export interface Parts {
  readonly rows: readonly RowRun[];
  /** Keys of sheets of ours to be read anew; null where they are as they were. */
  readonly ownSheets: readonly string[] | null;
}

/** What was read before with some rows read anew, in one round trip; null when a table no longer stands where it stood. */
export async function readParts(context: Excel.RequestContext, former: ReadWorkbook, { rows, ownSheets }: Parts): Promise<ReadWorkbook | null> {
  const { tables, worksheets, names } = context.workbook;
  worksheets.load("items/name");
  const shapes = former.content.tables.map(({ name }) => requestShape(tables.getItem(name)));
  const runs = rows.flatMap((run) => {
    const [place, table] = [former.places[run.table], former.content.tables[run.table]];
    return place === undefined || table === undefined ? [] : [requestRun(worksheets.getItem(place.sheetId), run, place, table)];
  });
  const own = ownSheets?.map((key) => requestOwnSheet(key, names.getItemOrNullObject(markName(key)).getRangeOrNullObject()));
  await context.sync();
  if (shapes.some(({ range }, index) => !isSamePlace(range, former.places[index]))) return null;
  const content = {
    tables: former.content.tables.map((table, index) => withRows({ ...table, sheet: shapes[index]?.sheet.name ?? table.sheet }, index, runs)),
    ownSheets: own === undefined ? former.content.ownSheets : own.flatMap(ownSheetContent),
    sheetNames: worksheets.items.map((sheet) => sheet.name),
  };
  const ownSheetIds = own === undefined ? former.ownSheetIds : own.flatMap(({ area, sheet }) => (area.isNullObject ? [] : [sheet.id]));
  return { content, places: former.places, ownSheetIds };
}

function requestShape(table: Excel.Table): { readonly range: Excel.Range; readonly sheet: Excel.Worksheet } {
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const sheet = table.worksheet;
  sheet.load("name");
  return { range, sheet };
}

const isSamePlace = (range: Excel.Range, place: TablePlace | undefined): boolean =>
  range.rowIndex === place?.row && range.columnIndex === place.column && range.rowCount === place.rowCount && range.columnCount === place.columnCount;

interface RunRequest {
  readonly run: RowRun;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

function requestRun(sheet: Excel.Worksheet, run: RowRun, place: TablePlace, table: TableData): RunRequest {
  const range = sheet.getRangeByIndexes(table.topLeft.row + 1 + run.first, place.column, run.last - run.first + 1, place.columnCount);
  range.load("values,valueTypes,formulas,numberFormat,rowIndex,columnIndex");
  return { run, range, rows: range.getRowProperties({ rowHidden: true }) };
}

function withRows(table: TableData, index: number, runs: readonly RunRequest[]): TableData {
  const rows = [...table.rows];
  for (const { run, ...request } of runs) if (run.table === index) rows.splice(run.first, run.last - run.first + 1, ...rowsOf(table, request));
  return { ...table, rows };
}

const rowsOf = ({ name, sheet, headers }: TableData, { range, rows }: Omit<RunRequest, "run">): readonly TableRow[] =>
  toTableData({
    name,
    sheet,
    showHeaders: false,
    showTotals: false,
    columnNames: headers,
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values as unknown[][],
    types: range.valueTypes,
    formats: range.numberFormat as string[][],
    formulas: range.formulas as unknown[][],
    hidden: rows.value.map((row) => row.rowHidden === true),
  }).rows;
