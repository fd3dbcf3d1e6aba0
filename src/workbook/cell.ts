/** What one cell holds. `null` is an empty cell; an error value such as `#DIV/0!` is kept apart from text. */
export type CellContent = string | number | boolean | null | CellError;

/** An Excel error value, e.g. `{ error: "#DIV/0!" }`. */
export interface CellError {
  readonly error: string;
}

/** Zero-based position on a sheet: row 0, column 0 is A1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export const isCellError = (content: CellContent): content is CellError =>
  typeof content === "object" && content !== null;

const ALPHABET_SIZE = 26;

/** «A», «Z», «AA» … for a zero-based column. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % ALPHABET_SIZE));
  return column < ALPHABET_SIZE ? last : columnLetters(Math.floor(column / ALPHABET_SIZE) - 1) + last;
}

/** «H2» for row 1, column 7. */
export const cellName = ({ row, column }: CellPosition): string => `${columnLetters(column)}${row + 1}`;

/** Reads «H2» or «$H$2»; throws on anything else, because only our own code and files call it. */
export function parseCellName(name: string): CellPosition {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(name);
  if (match === null) throw new Error(`Not a cell name: ${name}`);
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * ALPHABET_SIZE + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** Quotes a sheet's name for use in a formula: 'Форма 1. Показатели'. */
export const quoteSheetName = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** «Показатели!H2», quoted only when Excel would quote it; for people and for links. */
export function cellAddress(sheet: string, position: CellPosition): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet);
  return `${plain ? sheet : quoteSheetName(sheet)}!${cellName(position)}`;
}
