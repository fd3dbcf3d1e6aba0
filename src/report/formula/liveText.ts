import type { SourceCell } from "../../domain/sourceCell";
import type { TextPiece } from "../draft/draft";
import { inputReference } from "./homes";

/** Longer than any cell: «to the end». */
const TO_THE_END = 32767;

/** What a live text shows now: the text without surrounding spaces, or what the cell says where that counts as absent («-»). */
export function liveText(cell: SourceCell, text: string | null, piece: TextPiece | null): string {
  if (text === null) return cell.text ?? "";
  return piece === null ? text : text.slice(piece.from, piece.from + piece.length);
}

/** A formula that shows the cell's text as text, also when the cell is empty or holds a number. */
export function liveTextFormula(cell: SourceCell, text: string | null, piece: TextPiece | null): string {
  const address = inputReference(cell);
  if (text === null || cell.text === null) return `${address}&""`;
  const leading = cell.text.length - cell.text.trimStart().length;
  const ends = cell.text.trimEnd().length === cell.text.length;
  if (piece === null && leading === 0 && ends) return `${address}&""`;
  const { from, length } = piece ?? { from: 0, length: text.length };
  const last = from + length >= text.length;
  return `MID(${address},${leading + from + 1},${last && ends ? TO_THE_END : length})`;
}
