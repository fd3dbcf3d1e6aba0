import type { RangeSpec, SheetSpec } from "../../workbook/sheetSpec";
import { markName } from "./sheetNaming";

/** What must be known before anything is written; plain values, no proxies. */
export interface WorkbookState {
  readonly sheetNames: readonly string[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  /** Names of ranges and constants; a table cannot have one of these either. */
  readonly definedNames: readonly string[];
  readonly structureProtected: boolean;
  /** Sheets that carry our mark, by key. */
  readonly ours: ReadonlyMap<string, OwnSheet>;
}

/** A sheet that we made before. */
export interface OwnSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly filtered: boolean;
  /** Names of all its charts, a person's among them. */
  readonly charts: readonly string[];
  readonly tables: readonly SavedTable[];
  /** Null on an empty sheet. */
  readonly content: SavedContent | null;
}

/** Enough to put a sheet's content back. */
export interface SavedContent {
  readonly range: RangeSpec;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly RangeSpec[];
}

/** Enough to make a table of cells again. */
export interface SavedTable {
  readonly name: string;
  /** With header and total rows. */
  readonly range: RangeSpec;
  readonly style: string;
  readonly bandedRows: boolean;
  readonly totals: boolean;
}

/** One round trip, and a second one where tables stand on sheets of ours. Proxies that hang on a name which does not exist are null objects, all the way down the chain. */
export async function loadState(context: Excel.RequestContext, marked: readonly SheetSpec[]): Promise<WorkbookState> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name,items/style,items/showBandedRows,items/showTotals,items/worksheet/id,items/worksheet/name");
  names.load("items/name");
  protection.load("protected");
  const requests = marked.map(({ key }) => requestOwnSheet(key, names.getItemOrNullObject(markName(key)).getRangeOrNullObject()));
  await context.sync();
  const present = requests.filter(({ area }) => !area.isNullObject);
  const own = await tablesOn(context, tables.items, new Set(present.map(({ sheet }) => sheet.id)));
  return {
    sheetNames: worksheets.items.map((sheet) => sheet.name),
    tables: tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name })),
    definedNames: names.items.map((item) => item.name),
    structureProtected: protection.protected,
    ours: new Map(present.map((request) => [request.key, ownSheet(request, own.get(request.sheet.id) ?? [])])),
  };
}

/** The tables of sheets, by the sheet's id. */
async function tablesOn(context: Excel.RequestContext, tables: readonly Excel.Table[], sheets: ReadonlySet<string>): Promise<Map<string, SavedTable[]>> {
  const found = tables
    .filter(({ worksheet }) => sheets.has(worksheet.id))
    .map((table) => {
      const range = table.getRange().untrack();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      return { table, range };
    });
  if (found.length > 0) await context.sync();
  const bySheet = new Map<string, SavedTable[]>();
  for (const { table, range } of found) {
    const saved = { name: table.name, range: extent(range), style: table.style, bandedRows: table.showBandedRows, totals: table.showTotals };
    bySheet.set(table.worksheet.id, [...(bySheet.get(table.worksheet.id) ?? []), saved]);
  }
  return bySheet;
}

interface OwnSheetRequest {
  readonly key: string;
  readonly area: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly charts: Excel.ChartCollection;
}

function requestOwnSheet(key: string, area: Excel.Range): OwnSheetRequest {
  area.load("address");
  const sheet = area.worksheet;
  sheet.load("id,name,visibility,protection/protected,autoFilter/enabled");
  const charts = sheet.charts;
  charts.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
  const merged = used.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return { key, area, sheet, used, merged, charts };
}

const ownSheet = ({ sheet, used, merged, charts }: OwnSheetRequest, tables: readonly SavedTable[]): OwnSheet => ({
  id: sheet.id,
  name: sheet.name,
  visible: sheet.visibility === Excel.SheetVisibility.visible,
  protected: sheet.protection.protected,
  filtered: sheet.autoFilter.enabled,
  charts: charts.items.map(({ name }) => name),
  tables,
  content: used.isNullObject ? null : savedContent(used, merged),
});

const savedContent = (used: Excel.Range, merged: Excel.RangeAreas): SavedContent => ({
  range: extent(used),
  values: used.values,
  formulas: used.formulas,
  numberFormats: used.numberFormat,
  merges: merged.isNullObject ? [] : merged.areas.items.map(extent),
});

const extent = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): RangeSpec => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});
