import { lettersWidth } from "../../workbook/letterWidths";
import { letterRooms } from "../../workbook/standIns";
import type { PrintedRow } from "./printedRows";

/** Left and right of a cell's text, with a little in reserve for other fonts; centimetres. */
const PADDING = 0.32;
const CENTIMETRES_PER_POINT = 2.54 / 72;
/** A longer word of the text may be broken where there is no room for it; one of the header never. */
const LONGEST_WORD = 14;
/** The reserve of the usual font is in the padding. */
const USUAL = 1.05;
/** Share of the page that single words may ask for where another font stands in. */
const MOST_FOR_WORDS = 0.8;
/** How much of the free room goes by the proportions of the sheet; the rest makes the rows low. */
const AS_ON_SHEET = 0.3;
/** Parts in which the rest is given out. */
const STEPS = 80;
/** The taller a cell among those of its row, the more it decides the row's height; the highest power would forget all but the tallest. */
const POWER = 6;

/** The size in which letters of a size are printed, points. */
export type FontSize = (size: number) => number;

/** Widths in centimetres that fill `total`: every column holds its longest word, the rest of the room is shared out. */
export function fittingWidths(proportions: readonly number[], total: number, rows: readonly PrintedRow[], headerRows: number, fontSizeOf: FontSize): number[] {
  const least = leastWidths(proportions.length, total, rows, headerRows, fontSizeOf);
  const asked = sumOf(least);
  if (asked >= total) return least.map((width) => (width * total) / asked);
  const sheet = sumOf(proportions);
  const free = total - asked;
  const widths = least.map((width, column) => width + (free * AS_ON_SHEET * (proportions[column] ?? 0)) / sheet);
  const texts = rows.slice(headerRows).map(lettersOf);
  const step = (free * (1 - AS_ON_SHEET)) / STEPS;
  for (let given = 0; given < STEPS; given += 1) {
    const wanting = mostWanting(widths, texts);
    widths[wanting] = (widths[wanting] ?? 0) + step;
  }
  return widths;
}

/** The column whose widening lowers the rows most. A row is about as high as its letters are many for the width they have; the derivative of the power mean of its cells' heights. */
function mostWanting(widths: readonly number[], texts: readonly (readonly number[])[]): number {
  const gains = widths.map(() => 0);
  for (const letters of texts) {
    const heights = letters.map((count, column) => count / (widths[column] ?? 1));
    const tallest = Math.max(...heights);
    if (tallest === 0) continue;
    const powers = heights.map((height) => (height / tallest) ** POWER);
    const row = tallest * sumOf(powers) ** (1 / POWER - 1);
    powers.forEach((power, column) => (gains[column] = (gains[column] ?? 0) + (row * power) / (widths[column] ?? 1)));
  }
  return gains.indexOf(Math.max(...gains));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const lettersOf = ({ cells }: PrintedRow): number[] => {
  const columns = Math.max(0, ...cells.keys()) + 1;
  return Array.from({ length: columns }, (_, column) => (cells.get(column)?.columnSpan === 1 ? (cells.get(column)?.text.length ?? 0) : 0));
};

/** Widths at which no word is broken: not even in the widest font that may stand in for the chosen one, where that leaves room for the texts. */
function leastWidths(columns: number, total: number, rows: readonly PrintedRow[], headerRows: number, fontSizeOf: FontSize): number[] {
  const words = Array.from({ length: columns }, (_, column) => widestWords(column, rows, headerRows, fontSizeOf));
  const [own, ...standIns] = letterRooms(fontOf(rows)).map(({ regular, bold }) =>
    words.map((widest) => Math.max(widest.regular * (regular / USUAL), widest.bold * (bold / USUAL)) * CENTIMETRES_PER_POINT + PADDING),
  );
  return standIns.reverse().find((widths) => sumOf(widths) < total * MOST_FOR_WORDS) ?? own ?? [];
}

const fontOf = (rows: readonly PrintedRow[]): string => [...(rows[0]?.cells.values() ?? [])][0]?.spec.style.fontName ?? "";

/** The widest regular and the widest bold word of a column, points. */
function widestWords(column: number, rows: readonly PrintedRow[], headerRows: number, fontSizeOf: FontSize): { readonly regular: number; readonly bold: number } {
  const widest = { regular: 0, bold: 0 };
  for (const [index, { cells }] of rows.entries()) {
    const cell = cells.get(column);
    if (cell === undefined || cell.columnSpan > 1) continue;
    const { fontSize, bold } = cell.spec.style;
    const weight = bold ? "bold" : "regular";
    for (const word of cell.text.split(/[\s\-–]+/u)) {
      if (word.length > LONGEST_WORD && index >= headerRows) continue;
      widest[weight] = Math.max(widest[weight], lettersWidth(word, bold) * fontSizeOf(fontSize));
    }
  }
  return widest;
}
