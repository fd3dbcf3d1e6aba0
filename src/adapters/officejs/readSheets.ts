import type { RangeSpec } from "../../workbook/sheetSpec";
import { MOST_CELLS, type SheetGrid, type SheetGrids } from "../../workbook/sheetGrid";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import { isMarkName } from "./sheetNaming";
import { content, isFormula } from "./tableContent";

/** Three round trips: which sheets there are, how much they hold, and what. */
export async function readSheets(context: Excel.RequestContext, isOurTable: (tableName: string) => boolean): Promise<SheetGrids> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name,items/visibility");
  tables.load("items/name,items/worksheet/name");
  names.load("items/name");
  await context.sync();
  const marked = names.items.filter(({ name }) => isMarkName(name)).map((item) => item.getRangeOrNullObject());
  for (const area of marked) area.load("address,worksheet/name");
  const holding = new Set(tables.items.filter(({ name }) => isOurTable(name)).map((table) => table.worksheet.name));
  const sheets = worksheets.items.filter((sheet) => sheet.visibility === Excel.SheetVisibility.visible && !holding.has(sheet.name));
  const extents = sheets.map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true) }));
  for (const { used } of extents) used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const ours = new Set(marked.filter((area) => !area.isNullObject).map((area) => area.worksheet.name));
  const filled = extents.filter(({ sheet, used }) => !used.isNullObject && !ours.has(sheet.name));
  const { wanted, tooLarge } = withinLimits(filled);
  const requests = wanted.map(({ sheet, used }) => request(sheet, used, tables.items));
  await context.sync();
  return { sheets: requests.map(grid), tooLarge: tooLarge.map(({ sheet }) => sheet.name) };
}

interface Extent {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function withinLimits(extents: readonly Extent[]): { readonly wanted: Extent[]; readonly tooLarge: Extent[] } {
  const wanted: Extent[] = [];
  const tooLarge: Extent[] = [];
  let cells = 0;
  for (const extent of extents) {
    const own = extent.used.rowCount * extent.used.columnCount;
    const fits = own <= MOST_CELLS.sheet && cells + own <= MOST_CELLS.workbook;
    (fits ? wanted : tooLarge).push(extent);
    if (fits) cells += own;
  }
  return { wanted, tooLarge };
}

interface SheetRequest extends Extent {
  readonly merged: Excel.RangeAreas;
  readonly tables: readonly Excel.Range[];
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

function request(sheet: Excel.Worksheet, used: Excel.Range, tables: readonly Excel.Table[]): SheetRequest {
  used.load("values,valueTypes,formulas,numberFormat");
  const merged = used.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  const ranges = tables.filter((table) => table.worksheet.name === sheet.name).map((table) => table.getRange());
  for (const range of ranges) range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, used, merged, tables: ranges, rows: used.getRowProperties({ rowHidden: true }) };
}

function grid({ sheet, used, merged, tables, rows }: SheetRequest): SheetGrid {
  if ((used.values as unknown) === null) throw new WorkbookFailure("too-large", sheet.name);
  return {
    name: sheet.name,
    topLeft: { row: used.rowIndex, column: used.columnIndex },
    rows: used.values.map((values: unknown[], row) => ({
      cells: values.map((value, column) => content(value, used.valueTypes[row]?.[column])),
      formats: values.map((_, column) => String(used.numberFormat[row]?.[column] ?? "General")),
      formulas: values.map((value, column) => isFormula(used.formulas[row]?.[column], value)),
      hidden: rows.value[row]?.rowHidden === true,
    })),
    merges: merged.isNullObject ? [] : merged.areas.items.map(extent),
    tables: tables.map(extent),
  };
}

const extent = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): RangeSpec => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});
