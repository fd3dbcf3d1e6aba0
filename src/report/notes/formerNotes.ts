import type { OwnCell, OwnSheetContent } from "../../workbook/workbookPort";
import { LOG } from "../sheets/checkLog";
import { EMPTY, isOurs, NOT_DRAWN, readMark, type RowMark } from "./rowMark";
import { typedIn, typedText, type Typed } from "./typedText";

/** What a person typed on a generated sheet, by where it belongs. */
export interface FormerNotes {
  /** The sheet's name now. */
  readonly sheet: string;
  /** Beside rows of ours. */
  readonly beside: readonly NoteBeside[];
  /** Rows below the last one of ours, from the first of them on. */
  readonly below: readonly (readonly NoteBelow[])[];
  /** Over cells of ours. */
  readonly over: readonly NoteAt[];
  /** In rows or columns that a person put between ours. */
  readonly between: readonly NoteAt[];
  /** Reasons for accepting findings, by the findings' keys. */
  readonly reasons: readonly Reason[];
}

export interface NoteAt extends Typed {
  readonly row: number;
  readonly column: number;
}

/** `beyond`: counted from the first column behind the mark, else from A. */
export interface NoteBelow extends Typed {
  readonly column: number;
  readonly beyond: boolean;
}

export interface NoteBeside extends NoteBelow {
  /** The row's name. */
  readonly of: string;
  readonly at: NoteAt;
}

export interface Reason {
  readonly key: string;
  /** The finding's code and place, as the log says them. */
  readonly finding: string;
  readonly text: string;
}

/** By the keys of the sheets. */
export type AllNotes = ReadonlyMap<string, FormerNotes>;

/** Reads a person's words off all sheets but the narrative, which keeps its own. `canTell`: whether formulas come back as they were drawn. */
export function readAllNotes(sheets: readonly OwnSheetContent[], canTell = true): AllNotes {
  return new Map(
    sheets.flatMap((sheet) => {
      const notes = sheet.key === "report" ? null : readFormerNotes(sheet, canTell);
      return notes === null ? [] : [[sheet.key, notes] as const];
    }),
  );
}

/** Reads a person's words off a generated sheet; null where nothing of it was drawn by us. */
export function readFormerNotes({ key, name, rows }: OwnSheetContent, canTell = true): FormerNotes | null {
  const marks = rows.map((cells) => markOf(cells));
  const last = marks.reduce((found, mark, row) => (mark === null ? found : row), -1);
  if (last < 0) return null;
  const end = marks[last]?.column ?? 0;
  const beside: NoteBeside[] = [];
  const over: NoteAt[] = [];
  const between: NoteAt[] = [];
  const reasons: Reason[] = [];
  rows.slice(0, last + 1).forEach((cells, row) => {
    const found = marks[row] ?? null;
    cells.forEach((cell, column) => {
      const typed = typedIn(cell);
      if (typed === null || column === found?.column) return;
      const at = { row, column, ...typed };
      if (found === null) return void between.push(at);
      const { mark } = found;
      if (column > found.column) return void beside.push({ column: column - found.column - 1, beyond: true, ...typed, of: mark.row, at });
      if (found.column !== mark.cells.length) {
        if (!mark.cells.some((trace) => isOurs(cell, trace, canTell))) between.push(at);
        return;
      }
      const trace = mark.cells[column] ?? NOT_DRAWN;
      const reason = key === "checks" && column === LOG.reason && trace === EMPTY ? reasonIn(cells, typed) : null;
      if (reason !== null) reasons.push(reason);
      else if (trace === NOT_DRAWN) beside.push({ column, beyond: false, ...typed, of: mark.row, at });
      else if (!isOurs(cell, trace, canTell)) over.push(at);
    });
  });
  const below = rows.slice(last + 1).map((cells) =>
    cells.flatMap((cell, column) => {
      const typed = typedIn(cell);
      return typed === null ? [] : [{ column: column > end ? column - end - 1 : column, beyond: column > end, ...typed }];
    }),
  );
  return { sheet: name, beside, below, over, between, reasons };
}

/** The mark of a row, which stands behind its drawn cells. */
function markOf(cells: readonly OwnCell[]): { readonly mark: RowMark; readonly column: number } | null {
  for (let column = cells.length - 1; column >= 0; column -= 1) {
    const mark = readMark(cells[column]);
    if (mark !== null) return { mark, column };
  }
  return null;
}

function reasonIn(cells: readonly OwnCell[], reason: Typed): Reason | null {
  const [key, code, place] = [LOG.key, LOG.code, LOG.place].map((column) => shownIn(cells[column]));
  return key === undefined || !/^\d+$/u.test(key) ? null : { key, finding: [code, place].filter((word) => word !== "").join(", "), text: typedText(reason) };
}

function shownIn(cell: OwnCell | undefined): string {
  const typed = typedIn(cell);
  return typed === null ? "" : typedText(typed);
}
