import type { TextPiece } from "../draft/draft";
import { TALLEST_ROW, textHeight, type Typeface } from "../../workbook/textHeight";

/** Rows are kept far below Excel's limit, so that two of them fit a printed page and programs with other metrics lose no line. */
export const TALLEST_PIECE = 220;

/** Lines that the last row has at least: a single one would be lost on its page. */
const LEAST_LINES = 4;

/** Cuts a text into pieces that each fit one row; one piece when it fits whole. Together they are the whole text. `tallest` of each row, in points. */
export function splitText(text: string, width: number, typeface: Typeface, tallest: (position: number) => number = () => TALLEST_PIECE): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  while (from < text.length) {
    const length = pieceLength(text.slice(from), width, typeface, tallest(pieces.length));
    pieces.push({ from, length });
    from += length;
  }
  return pieces.length > 0 ? pieces : [{ from: 0, length: 0 }];
}

/** As much as fits; less where the rest would be a line or two. */
export function pieceLength(text: string, width: number, typeface: Typeface, high: number): number {
  const tallest = Math.min(TALLEST_ROW, high);
  const longest = fittingLength(text, width, typeface, tallest);
  if (longest === text.length) return longest;
  const least = textHeight("\n".repeat(LEAST_LINES - 1), width, typeface);
  if (textHeight(text.slice(longest), width, typeface) >= least || tallest <= 2 * least) return longest;
  return fittingLength(text, width, typeface, tallest - least);
}

function fittingLength(text: string, width: number, typeface: Typeface, tallest: number): number {
  const fits = (length: number): boolean => textHeight(text.slice(0, length), width, typeface) <= tallest;
  if (fits(text.length)) return text.length;
  let low = 1;
  let high = text.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return goodEnd(text, low);
}

/** After a line break, a sentence or a word, whichever is near the end. */
function goodEnd(text: string, most: number): number {
  const paragraph = text.lastIndexOf("\n", most) + 1;
  if (paragraph > most * 0.8) return paragraph;
  const sentence = lastSentenceEnd(text, Math.floor(most * 0.75), most + 1);
  if (sentence !== null) return sentence;
  const space = text.lastIndexOf(" ", most) + 1;
  return space > 1 ? space : most;
}

/** Where within this part of the text the last sentence begins; the point of «5.», «г.» or «ст.» ends none. */
function lastSentenceEnd(text: string, from: number, to: number): number | null {
  const end = [...text.slice(from, to).matchAll(/[^\s.;!?]{3,}[.;!?] /gu)].at(-1);
  return end === undefined ? null : from + end.index + end[0].length;
}
