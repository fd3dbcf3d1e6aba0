/** Inclusive, zero-based rectangle of cells on one sheet. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Last row and column of a sheet, zero-based: XFD1048576. */
export const LAST_ROW = 1048575;
export const LAST_COLUMN = 16383;

/** The rectangle that is a whole sheet. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** One cell as an area. */
export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;

export const isEntireColumns = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const isEntireRows = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const containsArea = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

export const sameArea = (one: Area, other: Area): boolean => containsArea(one, other) && containsArea(other, one);

/** The common part, or null. */
export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** What is left of an area when another is cut out: up to four rectangles. */
export function subtractArea(from: Area, cut: Area): Area[] {
  const common = intersection(from, cut);
  if (common === null) return [from];
  const pieces = [
    { ...from, bottom: common.top - 1 },
    { ...from, top: common.bottom + 1 },
    { ...common, left: from.left, right: common.left - 1 },
    { ...common, left: common.right + 1, right: from.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** The smallest rectangle around both. */
export const boundingArea = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** «A», «Z», «AA» … for a zero-based column. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Zero-based column of its letters. */
export function columnOfLetters(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CORNER = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** Reads «B2», «$A$1:C3», «A:C» or «2:5»; null when it is no address on a sheet. */
export function parseArea(text: string): Area | null {
  const parts = text.split(":");
  const [first = "", second = first] = parts;
  if (parts.length > 2) return null;
  const area =
    parseCorners(first, second) ?? (parts.length === 2 ? (parseLines(first, second, COLUMN) ?? parseLines(first, second, ROW)) : null);
  return area !== null && containsArea(WHOLE_SHEET, area) ? area : null;
}

function parseCorners(first: string, second: string): Area | null {
  const one = CORNER.exec(first);
  const other = CORNER.exec(second);
  if (one === null || other === null) return null;
  const rows = [Number(one[2]) - 1, Number(other[2]) - 1];
  const columns = [columnOfLetters(one[1] ?? ""), columnOfLetters(other[1] ?? "")];
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

function parseLines(first: string, second: string, pattern: RegExp): Area | null {
  const one = pattern.exec(first)?.[1];
  const other = pattern.exec(second)?.[1];
  if (one === undefined || other === undefined) return null;
  const lines = pattern === COLUMN ? [columnOfLetters(one), columnOfLetters(other)] : [Number(one) - 1, Number(other) - 1];
  const [low, high] = [Math.min(...lines), Math.max(...lines)];
  return pattern === COLUMN ? { ...WHOLE_SHEET, left: low, right: high } : { ...WHOLE_SHEET, top: low, bottom: high };
}

/** «A1:B2», «A:C» or «2:5»; with dollar signs when `absolute`. */
export function areaName(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  if (isEntireRows(area)) return `${mark}${area.top + 1}:${mark}${area.bottom + 1}`;
  const [left, right] = [columnLetters(area.left), columnLetters(area.right)];
  if (isEntireColumns(area)) return `${mark}${left}:${mark}${right}`;
  const first = `${mark}${left}${mark}${area.top + 1}`;
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${mark}${right}${mark}${area.bottom + 1}`;
}

/** The sheet's name as Excel writes it before «!»: quoted unless it is a plain word that cannot be mistaken for an address. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^(R\d*)?(C\d*)?$/i.test(name);
  return `${plain ? name : `'${name.replaceAll("'", "''")}'`}!`;
}

/** Splits «'My sheet'!A1» into the sheet's plain name (null without one) and the rest. */
export function splitSheetPrefix(text: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted !== null) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const plain = /^([^'!]+)!(.*)$/s.exec(text);
  return plain === null ? { sheet: null, rest: text } : { sheet: plain[1] ?? "", rest: plain[2] ?? "" };
}
