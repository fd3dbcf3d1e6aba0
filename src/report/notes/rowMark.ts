import { fingerprint } from "../../domain/fingerprint";
import { isCellError, type CellContent } from "../../workbook/cell";
import type { CellSpec } from "../../workbook/sheetSpec";
import type { OwnCell } from "../../workbook/workbookPort";
import { formulaTrace } from "../formula/normalForm";

/** What we drew in a row: its name, and each cell's trace. It stands in a hidden cell behind the row, so that a person's words are told from ours whatever became of the rows. */
export interface RowMark {
  readonly row: string;
  readonly cells: readonly string[];
}

/** Traces of a cell without content: not drawn at all, and drawn empty. */
export const NOT_DRAWN = "";
export const EMPTY = "_";
const FORMULA = "=";
const NO_FORMULA = "";

/** The trace of a drawn cell; a formula's carries the value it had and then the formula's own. */
export function traceOf(cell: CellSpec | null | undefined): string {
  if (cell === null || cell === undefined) return NOT_DRAWN;
  return cell.formula === null ? contentTrace(cell.value) : [NO_FORMULA, contentTrace(cell.value), formulaTrace(cell.formula)].join(FORMULA);
}

/**
 * Whether what stands in a cell now is what we drew there; a formula pasted as its value still is. A formula counts as ours where it cannot be told: its trace is not
 * known, from former versions, or the program does not say it or writes formulas in its own way.
 */
export function isOurs({ content, formula }: OwnCell, trace: string, canTell = true): boolean {
  const [plain = "", value, drawn] = trace.split(FORMULA);
  if (formula === null) return contentTrace(content) === (value ?? plain);
  return value !== undefined && (drawn === undefined || !canTell || formula === "" || formulaTrace(formula) === drawn);
}

/** Digits that programs agree on. */
const DIGITS = 12;

function contentTrace(content: CellContent): string {
  if (content === null) return EMPTY;
  const text = isCellError(content) ? content.error : typeof content === "number" ? String(Number(content.toPrecision(DIGITS))) : String(content).replace(/\s+/gu, " ").trim();
  return text === "" ? EMPTY : fingerprint(text).toString(36);
}

export const markText = ({ row, cells }: RowMark): string => `§${row}:${cells.join(",")}`;

const MARK = /^§([0-9a-z.]+):([0-9a-z=_,]*)$/u;

/** The mark that a cell holds, or null. */
export function readMark(cell: OwnCell | undefined): RowMark | null {
  const content = cell?.content ?? null;
  const found = typeof content === "string" ? MARK.exec(content) : null;
  return found === null ? null : { row: found[1] ?? "", cells: (found[2] ?? "").split(",") };
}
