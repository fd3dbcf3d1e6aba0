import type { SourceCell } from "../../domain/sourceCell";
import type { CellStyle } from "../../workbook/sheetStyle";
import { textHeight } from "../../workbook/textHeight";
import { blank, liveText, rowHeight, text } from "../draft/cells";
import type { DraftCell, DraftRow, TextPiece } from "../draft/draft";
import type { PageFill } from "../draft/pageFill";
import { pieceLength, TALLEST_PIECE } from "../style/splitText";
import { STYLES } from "../style/styles";
import type { FormColumn, LongText, ShownCell } from "./formColumn";

/** Where the rows of a form come to stand. */
export interface RowPlace {
  readonly least?: number;
  /** The page that they fill; without it every row is kept low. */
  readonly page?: PageFill;
}

/** One row of a form, or several where a text is longer than a row or the page can show. */
export function formRows<Row>(row: Row, columns: readonly FormColumn<Row>[], widths: readonly number[], { least = 16, page }: RowPlace = {}): DraftRow[] {
  const cells = columns.map(({ show }, column): Pieced => ({ cell: show(row), width: widths[column] ?? 0, pieces: [] }));
  const heights: number[] = [];
  do {
    const undivided = heights.length > 0 ? least : rowHeight(cells.map(({ cell, width }) => ({ text: cell.kind === "short" ? (cell.text ?? null) : null, width, style: styleOf(cell) })), least);
    const tallest = tallestRow(page, undivided, Math.max(undivided, ...cells.map(heightOfRest)));
    const pieces = cells.map((cell) => ({ text: cutNext(cell, tallest), width: cell.width, style: styleOf(cell.cell) }));
    const height = Math.max(undivided, rowHeight(pieces, least));
    page?.place(height);
    heights.push(height);
  } while (cells.some((cell) => restOf(cell) !== ""));
  return heights.map((height, index): DraftRow => {
    const continues = cells.flatMap(({ pieces }, column) => (index < pieces.length ? [column] : []));
    return { ...(index === 0 ? {} : { continues }), height, cells: cells.map(({ cell, pieces }) => cellOf(cell, pieces, index)) };
  });
}

interface Pieced {
  readonly cell: ShownCell;
  readonly width: number;
  /** Of a long text, as far as it is cut; none of any other. */
  readonly pieces: TextPiece[];
}

const styleOf = (cell: ShownCell): CellStyle => (cell.kind === "short" ? cell.cell.style : cell.style);

function restOf({ cell, pieces }: Pieced): string {
  if (cell.kind === "short" || cell.text === null) return "";
  const last = pieces.at(-1);
  return last === undefined ? cell.text : cell.text.slice(last.from + last.length);
}

const heightOfRest = (cell: Pieced): number => textHeight(restOf(cell), cell.width, styleOf(cell.cell));

/** Cuts off what fits into the next row; a line break at its end needs no line. */
function cutNext(cell: Pieced, tallest: number): string | null {
  const rest = restOf(cell);
  if (rest === "") return null;
  const last = cell.pieces.at(-1);
  const piece = { from: last === undefined ? 0 : last.from + last.length, length: pieceLength(rest, cell.width, styleOf(cell.cell), tallest) };
  cell.pieces.push(piece);
  return rest.slice(0, piece.length).trimEnd();
}

/** A row of a dozen lines is not parted. */
const UNPARTED = 150;
/** A row that would begin with a few lines at the foot of a page begins the next one. */
const LEAST_BEGINNING = 80;
/** Below Excel's limit, so that programs with other metrics lose no line. */
const TALLEST_ON_PAGE = 380;

/** How high the next row may be: what is left of the page, or of the next one. */
function tallestRow(page: PageFill | undefined, undivided: number, whole: number): number {
  if (page === undefined) return Math.max(TALLEST_PIECE, undivided);
  const isParted = whole > UNPARTED && page.left >= Math.max(LEAST_BEGINNING, undivided);
  return Math.max(undivided, Math.min(TALLEST_ON_PAGE, isParted ? page.left : page.whole));
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
