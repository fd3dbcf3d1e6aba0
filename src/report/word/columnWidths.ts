import { letterWidth } from "../../workbook/letterWidths";
import type { PrintedRow } from "./printedRows";

/** Left and right of a cell's text, with a little in reserve for other fonts; centimetres. */
const PADDING = 0.32;
const CENTIMETRES_PER_POINT = 2.54 / 72;
/** A longer word of the text may be broken where there is no room for it; one of the header never. */
const LONGEST_WORD = 14;
/** How much of the free room goes by the proportions of the sheet; the rest goes to whoever has much text, so that rows stay low. */
const AS_ON_SHEET = 0.3;

/** The size in which letters of a size are printed, points. */
export type FontSize = (size: number) => number;

/** Widths in centimetres that fill `total`: every column holds its longest word, the rest of the room is shared out. */
export function fittingWidths(proportions: readonly number[], total: number, rows: readonly PrintedRow[], headerRows: number, fontSizeOf: FontSize): number[] {
  const least = proportions.map((_, column) => leastWidth(column, rows, headerRows, fontSizeOf));
  const asked = sumOf(least);
  if (asked >= total) return least.map((width) => (width * total) / asked);
  const letters = proportions.map((_, column) => lettersIn(column, rows));
  const [sheet, text] = [sumOf(proportions), Math.max(1, sumOf(letters))];
  const shares = proportions.map((width, column) => (AS_ON_SHEET * width) / sheet + ((1 - AS_ON_SHEET) * (letters[column] ?? 0)) / text);
  const free = (total - asked) / sumOf(shares);
  return least.map((width, column) => width + free * (shares[column] ?? 0));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const lettersIn = (column: number, rows: readonly PrintedRow[]): number =>
  sumOf(rows.map(({ cells }) => (cells.get(column)?.columnSpan === 1 ? (cells.get(column)?.text.length ?? 0) : 0)));

function leastWidth(column: number, rows: readonly PrintedRow[], headerRows: number, fontSizeOf: FontSize): number {
  let widest = 0;
  for (const [index, { cells }] of rows.entries()) {
    const cell = cells.get(column);
    if (cell === undefined || cell.columnSpan > 1) continue;
    const { fontSize, bold } = cell.spec.style;
    for (const word of cell.text.split(/[\s\-–]+/u)) {
      if (word.length > LONGEST_WORD && index >= headerRows) continue;
      widest = Math.max(widest, sumOf([...word].map((letter) => letterWidth(letter, bold))) * fontSizeOf(fontSize));
    }
  }
  return widest * CENTIMETRES_PER_POINT + PADDING;
}
