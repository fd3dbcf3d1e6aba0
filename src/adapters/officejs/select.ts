import { cellName, type CellPosition } from "../../workbook/cell";

/** Shows a cell: a sheet must be in front before a cell of it can be selected. */
export async function select(context: Excel.RequestContext, sheetName: string, cell: CellPosition): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.activate();
  sheet.getRange(cellName(cell)).select();
  await context.sync();
}
