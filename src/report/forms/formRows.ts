import type { SourceCell } from "../../domain/sourceCell";
import type { CellStyle } from "../../workbook/sheetStyle";
import { blank, liveText, rowHeight, text } from "../draft/cells";
import type { DraftCell, DraftRow, TextPiece } from "../draft/draft";
import { splitText } from "../style/splitText";
import { STYLES } from "../style/styles";
import type { FormColumn, LongText, ShownCell } from "./formColumn";

/** One row of a form, or several where a text is longer than a row can show. */
export function formRows<Row>(row: Row, columns: readonly FormColumn<Row>[], widths: readonly number[], least = 16): DraftRow[] {
  const cells = columns.map(({ show }) => show(row));
  const undivided = rowHeight(cells.map((cell, column) => ({ ...heightText(cell, [], 0), width: widths[column] ?? 0 })), least);
  const shown = cells.map((cell, column) => withPieces(cell, widths[column] ?? 0, undivided));
  const count = Math.max(1, ...shown.map(({ pieces }) => pieces.length));
  return Array.from({ length: count }, (_, index): DraftRow => {
    const texts = shown.map(({ cell, pieces }, column) => ({ ...heightText(cell, pieces, index), width: widths[column] ?? 0 }));
    const continues = shown.flatMap(({ pieces }, column) => (index < pieces.length ? [column] : []));
    return { ...(index === 0 ? {} : { continues }), height: rowHeight(texts, least), cells: shown.map(({ cell, pieces }) => cellOf(cell, pieces, index)) };
  });
}

interface Pieced {
  readonly cell: ShownCell;
  /** Of a long text; none of any other. */
  readonly pieces: readonly TextPiece[];
}

const withPieces = (cell: ShownCell, width: number, undivided: number): Pieced => ({
  cell,
  pieces: cell.kind === "long" && cell.text !== null ? splitText(cell.text, width, cell.style, undivided) : [],
});

function heightText(cell: ShownCell, pieces: readonly TextPiece[], index: number): { text: string | null; style: CellStyle } {
  if (cell.kind === "short") return { text: index === 0 ? (cell.text ?? null) : null, style: cell.cell.style };
  const piece = pieces[index];
  return { text: piece === undefined || cell.text === null ? null : cut(cell.text, piece), style: cell.style };
}

function cellOf(cell: ShownCell, pieces: readonly TextPiece[], index: number): DraftCell {
  if (cell.kind === "short") return index === 0 ? cell.cell : (cell.again ?? blank(cell.cell.style));
  const piece = pieces[index];
  if (piece !== undefined) return pieceCell(cell, pieces.length === 1 ? null : piece);
  return index === 0 ? liveText(cell.cell, cell.text, cell.style) : blank(STYLES.text);
}

function pieceCell({ cell, text: whole, style }: LongText, piece: TextPiece | null): DraftCell {
  const shown = whole ?? "";
  return cell === undefined ? text(piece === null ? shown : cut(shown, piece), style) : pieceOf(cell, shown, piece, style);
}

const pieceOf = (cell: SourceCell, whole: string, piece: TextPiece | null, style: CellStyle): DraftCell => ({ content: { kind: "live-text", cell, text: whole, piece }, style });

const cut = (whole: string, { from, length }: TextPiece): string => whole.slice(from, from + length);
