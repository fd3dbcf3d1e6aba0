import type { RangeSpec } from "../../workbook/sheetSpec";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import type { TablePlace } from "../../workbook/workbookPort";
import { rangeName } from "./excelRange";
import { hostFailure, isHostError, nothingWasDone } from "./hostFailure";
import { afterTakingBack } from "./takeBack";

/** The same style as our own input sheets': lines, no bands, so that the cells keep their look. */
const STYLE = "TableStyleLight1";

/** Looks, then makes the table; what Excel refuses half-way is taken back. */
export async function makeTable(context: Excel.RequestContext, { sheet: sheetName, range, name }: TablePlace): Promise<void> {
  const { tables, names, worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(sheetName);
  sheet.load("name,protection/protected");
  tables.load("items/id,items/name,items/worksheet/name");
  names.load("items/name");
  const area = sheet.getRange(rangeName(range));
  const merged = area.getMergedAreasOrNullObject();
  merged.load("address");
  const filter = sheet.autoFilter.getRangeOrNullObject();
  filter.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookFailure("not-found", sheetName);
  if (sheet.protection.protected) throw new WorkbookFailure("sheet-protected", sheetName);
  if ([...tables.items, ...names.items].some((other) => other.name.toLowerCase() === name.toLowerCase())) throw new WorkbookFailure("name-taken", name);
  if (!merged.isNullObject) throw new WorkbookFailure("table-refused", sheetName);
  const former = new Set(tables.items.map(({ id }) => id));
  if (!filter.isNullObject && overlaps(filter, range)) sheet.autoFilter.remove();
  const table = sheet.tables.add(area, true);
  table.name = name;
  table.style = STYLE;
  table.showBandedRows = false;
  try {
    await context.sync();
  } catch (error) {
    if (!isHostError(error)) throw error;
    const failure = nothingWasDone(error) ? hostFailure(error, sheetName) : await afterTakingBack(error, () => takeBack(context, former));
    throw REFUSED.has(error.code) && failure.reason !== "not-taken-back" ? new WorkbookFailure("table-refused", sheetName, error.code) : failure;
  }
}

/** Excel's words for a place where a table cannot be. */
const REFUSED: ReadonlySet<string> = new Set(["InvalidArgument", "GeneralException", "InvalidOperation"]);

const overlaps = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, { top, left, bottom, right }: RangeSpec): boolean =>
  rowIndex <= bottom && rowIndex + rowCount > top && columnIndex <= right && columnIndex + columnCount > left;

/** Cells of a table that was just made are a range again. */
async function takeBack(context: Excel.RequestContext, former: ReadonlySet<string>): Promise<void> {
  const { tables } = context.workbook;
  tables.load("items/id");
  await context.sync();
  for (const table of tables.items) if (!former.has(table.id)) table.convertToRange();
  await context.sync();
}
