import type { TextPiece } from "../draft/draft";
import { textHeight, type Typeface } from "../../workbook/textHeight";

/** Rows are kept far below Excel's limit, so that two of them fit a printed page and programs with other metrics lose no line. */
export const TALLEST_PIECE = 220;

/** Cuts a text into pieces that each fit one row, after a line break or a space; one piece when it fits whole. Together they are the whole text.
 *  `firstRow` is how high the first row is anyway, in points: the first piece fills it. */
export function splitText(text: string, width: number, typeface: Typeface, firstRow = 0): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  while (from < text.length) {
    const length = pieceLength(text.slice(from), width, typeface, Math.max(TALLEST_PIECE, from === 0 ? firstRow : 0));
    pieces.push({ from, length });
    from += length;
  }
  return pieces.length > 0 ? pieces : [{ from: 0, length: 0 }];
}

function pieceLength(text: string, width: number, typeface: Typeface, tallest: number): number {
  const fits = (length: number): boolean => textHeight(text.slice(0, length), width, typeface) <= tallest;
  if (fits(text.length)) return text.length;
  let low = 1;
  let high = text.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  const paragraph = text.lastIndexOf("\n", low);
  if (paragraph > low * 0.7) return paragraph + 1;
  const space = text.lastIndexOf(" ", low);
  return space > 0 ? space + 1 : low;
}
