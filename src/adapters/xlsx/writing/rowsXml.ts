import { cellName, isCellError } from "../../../workbook/cell";
import type { CellSpec, RowSpec } from "../../../workbook/sheetSpec";
import { encodeCellText, escapeText } from "../xml/xmlText";
import type { Drawing } from "./drawing";

/**
 * Text that Excel may take for something else when a person edits the cell: a formula, an error, a truth value,
 * or, with a digit in it and short as those are, a number or a date.
 */
export const MAY_BE_READ_OTHERWISE = /^\s*[=+\-@#']|^(?=.*\d).{1,40}$|^\s*(true|false|истина|ложь)\s*$/i;

/** All cells of a sheet. Texts stand in the cells themselves, so that the user's table of common texts is not touched and does not grow. */
export const sheetDataXml = (rows: readonly RowSpec[], drawing: Drawing): string =>
  `<sheetData>${rows.map((row, index) => rowXml(row, index, drawing)).join("")}</sheetData>`;

function rowXml({ height, cells }: RowSpec, row: number, drawing: Drawing): string {
  const drawn = cells.map((cell, column) => (cell === null ? "" : cellXml(cell, cellName({ row, column }), drawing))).join("");
  if (height === null && drawn === "") return "";
  return `<row r="${row + 1}"${height === null ? "" : ` ht="${height}" customHeight="1"`}>${drawn}</row>`;
}

function cellXml({ value, formula, style }: CellSpec, name: string, drawing: Drawing): string {
  const quoted = formula === null && typeof value === "string" && style.numberFormat !== "@" && MAY_BE_READ_OTHERWISE.test(value);
  const start = `<c r="${name}" s="${drawing.formatIndex(style, quoted)}"`;
  if (formula !== null)
    return `${start}${cachedType(value)}><f>${escapeText(drawing.formula(formula))}</f>${cachedXml(value)}</c>`;
  if (value === null || value === "" || isCellError(value)) return `${start}/>`;
  if (typeof value === "number") return `${start}>${cachedXml(value)}</c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeText(encodeCellText(value))}</t></is></c>`;
}

const cachedType = (value: CellSpec["value"]): string => (typeof value === "number" ? "" : ` t="${isCellError(value) ? "e" : "str"}"`);

/** The value beside a formula, so that readers that do not calculate show it too. */
function cachedXml(value: CellSpec["value"]): string {
  if (isCellError(value)) return `<v>${value.error}</v>`;
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`Not a number for a cell: ${value}`);
  return typeof value === "string" ? `<v>${escapeText(encodeCellText(value))}</v>` : `<v>${value ?? ""}</v>`;
}
