import { cellName } from "../../workbook/cell";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { blockOf } from "./drawContent";
import { centimetresToPoints } from "./lengths";

/** Print set-up: A4, one page wide and as many tall as needed, page number («&P») centred at the top from the second page on, breaks by hand. */
export function drawPage(sheet: Excel.Worksheet, { page, rows }: SheetSpec): void {
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.leftMargin = centimetresToPoints(page.margins.left);
  layout.rightMargin = centimetresToPoints(page.margins.right);
  layout.topMargin = centimetresToPoints(page.margins.top);
  layout.bottomMargin = centimetresToPoints(page.margins.bottom);
  layout.zoom = { horizontalFitToPages: 1 };
  const printed = blockOf(sheet, { rowCount: page.printedRows ?? rows.length, columnCount: page.printedColumns ?? Math.max(0, ...rows.map(({ cells }) => cells.length)) });
  if (printed !== null) layout.setPrintArea(printed);
  if (page.titleRows !== null) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  layout.firstPageNumber = page.numberedFrom ?? "";
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of page.breaks) sheet.horizontalPageBreaks.add(cellName({ row, column: 0 }));
  const { headersFooters } = layout;
  headersFooters.state = page.pageNumbers ? "FirstAndDefault" : "Default";
  headersFooters.defaultForAllPages.centerHeader = page.pageNumbers ? "&P" : "";
}
