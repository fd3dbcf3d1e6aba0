import { reportTexts } from "../../messages/report/reportTexts";
import { cellName } from "../../workbook/cell";
import type { CellSpec, RangeSpec, RowSpec, SheetSpec } from "../../workbook/sheetSpec";
import type { CellStyle } from "../../workbook/sheetStyle";
import { TALLEST_ROW, textHeight } from "../../workbook/textHeight";
import { LOG } from "../sheets/checkLog";
import { STYLES } from "../style/styles";
import type { FormerNotes, NoteAt, NoteBelow } from "./formerNotes";
import { EMPTY, markText, traceOf } from "./rowMark";
import { rowNames } from "./rowNames";
import { keptFormat, typedText, type Typed } from "./typedText";

const words = reportTexts.notes;
/** Width of the first column behind the mark, once something stands there. */
const BESIDE_WIDTH = 44;
/** Empty rows that are kept between a person's rows. */
const MOST_EMPTY = 20;

/** What of the former sheet's words is still to be told; `isAccepted` says which findings take their reasons with them. */
export interface NotesToKeep {
  readonly notes: FormerNotes | null;
  readonly isAccepted: (findingKey: string) => boolean;
  readonly font: string;
}

/**
 * The sheet with the marks of its rows and with what a person typed on the former one: beside its row, below the table as it was, and what has no place any more below
 * that, with the address it had. None of it is printed.
 */
export function withNotes(spec: SheetSpec, { notes, isAccepted, font }: NotesToKeep): SheetSpec {
  const width = Math.max(spec.columnWidths.length, ...spec.rows.map(({ cells }) => cells.length));
  const page = { ...spec.page, printedColumns: spec.page.printedColumns ?? width, printedRows: spec.rows.length };
  const cell = (value: string | number, style: CellStyle): CellSpec => ({ value, formula: null, style: { ...style, fontName: font }, link: null });
  const note = (typed: Typed): CellSpec => cell(typed.content, { ...STYLES.beside, numberFormat: keptFormat(typed) });
  const names = rowNames(spec.rows);
  const rows: RowSpec[] = spec.rows.map((row, index) => {
    const cells = Array.from({ length: width }, (_, column) => row.cells[column] ?? null);
    const traces = cells.map((drawn, column) => (spec.key === "checks" && column === LOG.reason && isReason(drawn) ? EMPTY : traceOf(drawn)));
    return { ...row, cells: [...cells, cell(markText({ row: names[index] ?? "", cells: traces }), STYLES.hidden)] };
  });
  const widths = [...spec.columnWidths, ...Array.from({ length: width - spec.columnWidths.length }, () => DEFAULT_WIDTH), 0];
  if (notes === null) return { ...spec, rows, page, columnWidths: widths };

  const homeless: NoteAt[] = [];
  for (const beside of notes.beside) {
    const row = names.indexOf(beside.of);
    if (row < 0) homeless.push(beside.at);
    else rows[row] = withCell(rows[row], freeColumn(rows[row], row, beside, width, spec.merges), note(beside));
  }
  const merges: RangeSpec[] = [...spec.merges];
  const line = (text: string, style: CellStyle): void => {
    const total = widths.slice(0, page.printedColumns).reduce((sum, characters) => sum + characters, 0);
    if (page.printedColumns > 1) merges.push({ top: rows.length, left: 0, bottom: rows.length, right: page.printedColumns - 1 });
    rows.push({ height: Math.min(TALLEST_ROW, Math.max(18, textHeight(text, total, { ...style, fontName: font }) + 2)), cells: [cell(text, style)] });
  };
  const kept = new Set<string>();
  for (const below of closer(notes.below)) {
    const [only] = below;
    if (below.length === 1 && only !== undefined && only.column === 0 && !only.beyond && typeof only.content === "string") {
      kept.add(only.content);
      line(only.content, only.content === words.title ? STYLES.heading : STYLES.ownWords);
    } else rows.push(below.reduce<RowSpec>((row, typed) => withCell(row, columnOf(typed, width), note(typed)), { height: null, cells: [] }));
  }
  const told = [
    ...[...homeless, ...notes.over, ...notes.between].map(placed),
    ...notes.reasons.filter(({ key }) => !isAccepted(key)).map(({ finding, text }) => words.reason(finding, text)),
  ].filter((text) => !kept.has(text));
  if (told.length > 0 && !kept.has(words.title)) {
    rows.push({ height: null, cells: [] });
    line(words.title, STYLES.heading);
  }
  for (const text of new Set(told)) line(text, STYLES.ownWords);
  const beyond = Math.max(...rows.map(({ cells }) => cells.length)) > width + 1;
  return { ...spec, rows, merges, page, columnWidths: beyond ? [...widths, BESIDE_WIDTH] : widths };
}

const DEFAULT_WIDTH = 9;

/** A reason is a person's, also where we drew it again. */
const isReason = (cell: CellSpec | null): boolean => cell !== null && cell.value !== reportTexts.checks.never && cell.value !== reportTexts.checks.columns.reason;

const placed = (note: NoteAt): string => words.moved(cellName(note), typedText(note));

const columnOf = ({ column, beyond }: NoteBelow, width: number): number => (beyond ? width + 1 + column : column === width ? width + 1 : column);

/** The column it had, if nothing stands there now; else the next free one behind the mark. */
function freeColumn(row: RowSpec | undefined, index: number, note: NoteBelow, width: number, merges: readonly RangeSpec[]): number {
  const isFree = (column: number): boolean =>
    (row?.cells[column] ?? null) === null && !merges.some(({ top, left, bottom, right }) => top <= index && index <= bottom && left <= column && column <= right);
  let column = columnOf(note, width);
  if (column < width && !isFree(column)) column = width + 1;
  while (!isFree(column)) column += 1;
  return column;
}

function withCell(row: RowSpec | undefined, column: number, cell: CellSpec): RowSpec {
  const present = row?.cells ?? [];
  const cells = Array.from({ length: Math.max(present.length, column + 1) }, (_, at) => (at === column ? cell : (present[at] ?? null)));
  return { height: null, ...row, cells };
}

/** A person's rows without long gaps between them. */
function closer(rows: readonly (readonly NoteBelow[])[]): (readonly NoteBelow[])[] {
  let empty = 0;
  const last = rows.reduce((found, row, index) => (row.length === 0 ? found : index), -1);
  return rows.slice(0, last + 1).filter((row) => {
    empty = row.length === 0 ? empty + 1 : 0;
    return empty <= MOST_EMPTY;
  });
}
