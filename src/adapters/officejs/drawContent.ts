import { cellName, quoteSheetName } from "../../workbook/cell";
import { formulaWithNames, type LinkSpec, type SheetSpec, type TableSpec, type ValidationSpec } from "../../workbook/sheetSpec";
import { contentGrid, type ContentGrid } from "./contentGrid";
import { rangeOf } from "./excelRange";

/**
 * Writes what a sheet says: one block of number formats, one of contents (in this order, or texts would turn into dates), then what hangs
 * on cells.
 */
export function drawContent(sheet: Excel.Worksheet, spec: SheetSpec, quotedName: (key: string) => string): void {
  const grid = contentGrid(spec, quotedName);
  const block = blockOf(sheet, grid);
  if (block === null) return;
  block.numberFormat = grid.numberFormats;
  block.formulas = grid.formulas;
  for (const table of spec.tables) drawTable(sheet, table);
  drawListsAndLinks(sheet, spec, quotedName);
}

/** What hangs on cells besides their content and look. */
export function drawListsAndLinks(sheet: Excel.Worksheet, spec: SheetSpec, quotedName: (key: string) => string): void {
  for (const validation of spec.validations) drawValidation(sheet, validation, quotedName);
  spec.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell !== null && cell.link !== null) drawLink(sheet, cellName({ row, column }), cell.link);
    }),
  );
}

/** The block from A1 that a sheet's cells fill, or null for an empty sheet. */
export function blockOf(
  sheet: Excel.Worksheet,
  { rowCount, columnCount }: Pick<ContentGrid, "rowCount" | "columnCount">,
): Excel.Range | null {
  if (rowCount === 0 || columnCount === 0) return null;
  return rangeOf(sheet, { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 });
}

/** The grid stands already: a table laid over it is many times faster than rows added to a table (office-js issue 12). */
function drawTable(sheet: Excel.Worksheet, spec: TableSpec): void {
  const table = sheet.tables.add(rangeOf(sheet, spec.range), true);
  table.name = spec.name;
  table.style = spec.styleName;
  table.showBandedRows = false;
}

function drawLink(sheet: Excel.Worksheet, cell: string, link: LinkSpec): void {
  const target = `${quoteSheetName(link.sheet)}!${cellName(link.cell)}`;
  sheet.getRange(cell).untrack().hyperlink = { documentReference: target, screenTip: target };
}

/** Gives cells a drop-down list. */
export function drawValidation(sheet: Excel.Worksheet, spec: ValidationSpec, quotedName: (key: string) => string): void {
  const { dataValidation } = rangeOf(sheet, spec.range);
  if (spec.prompt !== null) dataValidation.prompt = { showPrompt: true, title: spec.prompt.title, message: spec.prompt.text };
  if (spec.source === null) return;
  const source = "formula" in spec.source ? `=${formulaWithNames(spec.source.formula, quotedName)}` : spec.source.join(",");
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.ignoreBlanks = true;
  dataValidation.errorAlert = {
    showAlert: spec.error !== null,
    style: "Stop",
    title: spec.error?.title ?? "",
    message: spec.error?.text ?? "",
  };
}
