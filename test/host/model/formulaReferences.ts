import { columnLetters, columnOfLetters, LAST_COLUMN, LAST_ROW, sheetPrefix } from "./address";

/*
 * Finds the sheet names in a formula's text without understanding the formula: text in quotes is left alone, a name before «!» is a sheet's name.
 */
const PIECE = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!|[^"'\p{L}_]+|[\p{L}_][\p{L}\p{N}_.]*|./gsu;

function mapSheetNames(formula: string, prefix: (name: string) => string | null): string {
  return formula.replace(PIECE, (piece, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    return name === undefined ? piece : (prefix(name) ?? piece);
  });
}

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The formula after a sheet got another name. */
export const withRenamedSheet = (formula: string, from: string, to: string): string =>
  mapSheetNames(formula, (name) => (sameName(name, from) ? sheetPrefix(to) : null));

/** The formula after a sheet was deleted: `Sheet!A1` becomes `#REF!A1`. */
export const withoutSheet = (formula: string, deleted: string): string =>
  mapSheetNames(formula, (name) => (sameName(name, deleted) ? "#REF!" : null));

const CELL =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_][\p{L}\p{N}_.]*(?=[(!])|(?<![\p{L}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** The formula as it would be in a cell so many rows and columns away: references without «$» move along. */
export function withMovedReferences(formula: string, rows: number, columns: number): string {
  return formula.replace(CELL, (piece, columnMark: string | undefined, letters = "", rowMark = "", digits = "") => {
    if (columnMark === undefined) return piece;
    const column = columnMark === "$" ? columnOfLetters(letters) : columnOfLetters(letters) + columns;
    const row = rowMark === "$" ? Number(digits) - 1 : Number(digits) - 1 + rows;
    if (column < 0 || row < 0 || column > LAST_COLUMN || row > LAST_ROW) return "#REF!";
    return `${columnMark}${columnLetters(column)}${String(rowMark)}${row + 1}`;
  });
}
