import type { CellSpec, PageSpec, RowSpec, SheetSet, SheetSpec } from "../../src/workbook/sheetSpec";
import type { CellStyle } from "../../src/workbook/sheetStyle";

/** As many items as asked for, made from their indexes. */
export const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

/** A plain look; tests state only what they are about. */
export const PLAIN: CellStyle = {
  fontName: "Times New Roman",
  fontSize: 12,
  bold: false,
  italic: false,
  underline: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "general",
  vertical: "center",
  wrap: false,
  indent: 0,
  numberFormat: "General",
  border: { kind: "none", weight: "thin", color: "#000000" },
  locked: true,
};

/** A portrait page with the margins of official papers. */
export const PAGE: PageSpec = {
  orientation: "portrait",
  margins: { left: 3, right: 1, top: 2, bottom: 2 },
  titleRows: null,
  printedColumns: null,
  printedRows: null,
  pageNumbers: false,
  numberedFrom: null,
  breaks: [],
};

/** A cell with a value. */
export const valueCell = (value: CellSpec["value"], style: Partial<CellStyle> = {}): CellSpec => ({
  value,
  formula: null,
  style: { ...PLAIN, ...style },
  link: null,
});

/** A cell with a formula and the result a file would carry. */
export const formulaCell = (formula: string, value: CellSpec["value"], style: Partial<CellStyle> = {}): CellSpec => ({
  ...valueCell(value, style),
  formula,
});

/** Rows of plain cells. */
export const plainRows = (...rows: readonly (readonly (string | number | null)[])[]): RowSpec[] =>
  rows.map((values) => ({ height: null, cells: values.map((value) => valueCell(value)) }));

/** A sheet with one cell, changed where a test needs it. */
export const sheetSpec = (change: Partial<SheetSpec> = {}): SheetSpec => ({
  key: "report",
  name: "Отчёт",
  tabColor: null,
  columnWidths: [],
  rows: plainRows(["Отчёт"]),
  merges: [],
  frozenRows: 0,
  showGridlines: true,
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  page: PAGE,
  ...change,
});

/** Sheets to be redrawn in place; the first is shown. */
export const replacing = (...sheets: readonly SheetSpec[]): SheetSet => ({ mode: "replace", sheets, activate: sheets[0]?.key ?? "" });

/** Sheets to be added; the first is shown. */
export const adding = (...sheets: readonly SheetSpec[]): SheetSet => ({ mode: "add", sheets, activate: sheets[0]?.key ?? "" });
