import { lettersWidth } from "../../workbook/letterWidths";
import { lineCount, lineRoom, type Typeface } from "../../workbook/textHeight";

/** A text of a form's cell, as it is printed. */
export interface CellText {
  readonly text: string;
  readonly typeface: Typeface;
}

/** Texts of a form by row and column; null where a cell holds a number, a date or nothing. */
export type FormTexts = readonly (readonly (CellText | null)[])[];

/** More rows than these say nothing new about the columns. */
const MOST_ROWS = 300;
/** Characters given to a column at a time. */
const STEP = 1;
/** A word as long as this may be broken. */
const LONGEST_WORD = 20;
/** Part of a line that is lost where words are not broken. */
const LOST = 0.4;

/** Widths of the same sum at which the form becomes shortest: what columns of texts have above their least goes to those that make the rows high. The others keep theirs. */
export function fittedWidths(widths: readonly number[], least: readonly number[], texts: FormTexts): number[] {
  const rows = sampled(texts).map((row) => row.map((cell) => (cell === null ? [] : paragraphsOf(cell))));
  const isFlexible = widths.map((_, column) => rows.some((row) => (row[column] ?? []).length > 0));
  const fitted = widths.map((width, column) => (isFlexible[column] === true ? Math.min(width, Math.max(least[column] ?? 0, longestWord(texts, column))) : width));
  let left = sum(widths) - sum(fitted);
  while (left >= STEP) {
    const tallest = widths.map(() => 0);
    for (const row of rows) {
      const lines = row.map((cell, column) => linesOf(cell, fitted[column] ?? 0));
      const most = Math.max(0, ...lines);
      const gains = row.map((cell, column) => most - Math.max(linesOf(cell, (fitted[column] ?? 0) + STEP), ...lines.filter((_, other) => other !== column)));
      gains.forEach((gain, column) => (tallest[column] = (tallest[column] ?? 0) + gain));
    }
    const best = Math.max(...tallest);
    if (best <= 0) break;
    const column = tallest.indexOf(best);
    fitted[column] = (fitted[column] ?? 0) + STEP;
    left -= STEP;
  }
  // What no row asks for goes to the columns that were meant to be wide.
  const wide = sum(widths.filter((_, column) => isFlexible[column] === true));
  return wide === 0 ? [...widths] : fitted.map((width, column) => rounded(isFlexible[column] === true ? width + (left * (widths[column] ?? 0)) / wide : width));
}

/** Widths of a text's paragraphs in characters of a column. */
function paragraphsOf({ text, typeface }: CellText): number[] {
  return text.split("\n").map((paragraph) => lettersWidth(paragraph, typeface.bold) / lineRoom(1, typeface));
}

const linesOf = (paragraphs: readonly number[], width: number): number => paragraphs.reduce((lines, paragraph) => lines + (paragraph <= width ? 1 : paragraph / width + LOST), 0);

function longestWord(texts: FormTexts, column: number): number {
  const words = new Map<string, Typeface>();
  for (const row of sampled(texts)) {
    const cell = row[column];
    if (cell !== null && cell !== undefined) for (const word of cell.text.split(/[\s-]+/u)) words.set(word, cell.typeface);
  }
  let width = 1;
  for (const [word, typeface] of words) while (width < LONGEST_WORD && lineCount(word, width, typeface) > 1) width += 1;
  return width;
}

function sampled(texts: FormTexts): FormTexts {
  const every = Math.ceil(texts.length / MOST_ROWS);
  return texts.filter((_, index) => index % every === 0);
}

const rounded = (width: number): number => Math.round(width * 10) / 10;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
