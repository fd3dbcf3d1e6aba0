import type { SourceCell } from "../../domain/sourceCell";
import type { TextPiece } from "../draft/draft";
import { inputReference } from "./homes";

/** Longer than any cell: «to the end». */
const TO_THE_END = 32767;

/** What a live text shows now: the text without surrounding spaces, or what the cell says where that counts as absent («-»). */
export function liveText(cell: SourceCell, text: string | null, piece: TextPiece | null): string {
  if (text === null) return trimmedByExcel(cell.text ?? "");
  return piece === null ? text : text.slice(piece.from, piece.from + piece.length);
}

/** A formula that shows the cell's text as text, also when the cell is empty or holds a number; null where no formula can say it. */
export function liveTextFormula(cell: SourceCell, text: string | null, piece: TextPiece | null): string | null {
  const address = inputReference(cell);
  if (text === null) return `TRIM(${address})`;
  if (cell.text === null) return numberAsText(address, text);
  if (piece === null && text === trimmedByExcel(cell.text)) return `TRIM(${address})`;
  if (piece === null && text === cell.text) return `${address}&""`;
  const start = cell.text.indexOf(text);
  if (start < 0) return null;
  const { from, length } = piece ?? { from: 0, length: text.length };
  const toTheEnd = start + from + length >= cell.text.length;
  return `MID(${address},${start + from + 1},${toTheEnd ? TO_THE_END : length})`;
}

/** A number joined to a text has the decimal mark of the program's language; a date or a truth value would show as something else. */
function numberAsText(address: string, text: string): string | null {
  if (/^-?\d*$/u.test(text)) return `TRIM(${address})`;
  if (/^-?\d+\.\d+$/u.test(text)) return `SUBSTITUTE(${address}&"",",",".")`;
  return /^-?\d+,\d+$/u.test(text) ? `SUBSTITUTE(${address}&"",".",",")` : null;
}

/** TRIM of Excel: ordinary spaces only, those between words too. */
const trimmedByExcel = (text: string): string => text.replace(/ +/gu, " ").replace(/^ | $/gu, "");
