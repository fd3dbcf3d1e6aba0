import type { CellContent } from "./cell";
import type { ValidationSpec } from "./sheetSpec";
import type { CellStyle } from "./sheetStyle";

/** What a cell holds, and its number format in en-US notation. */
export interface CellState {
  readonly content: CellContent;
  readonly format: string;
}

/** A new content or format for one cell of a table. Places are counted within the table: row 0 is the first row of data, column 0 the first column. */
export interface CellEdit {
  readonly table: string;
  readonly row: number;
  readonly column: number;
  /** What must stand there still; a formula is never replaced. */
  readonly before: CellState;
  readonly after: CellState;
}

/** A new title for a column. */
export interface HeaderEdit {
  readonly table: string;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** A drop-down list without its place. */
export type ListSpec = Omit<ValidationSpec, "range">;

/** A drop-down list for rows `first` to `last` of a column; null takes it away. */
export interface ListEdit {
  readonly table: string;
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly list: ListSpec | null;
}

/** An empty column at the right end of a table. The cells there must be empty: nothing is moved aside. */
export interface ColumnAddition {
  readonly table: string;
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly headerStyle: CellStyle;
  readonly cellStyle: CellStyle;
  readonly list: ListSpec | null;
}

/** Takes the last column of a table away again; it must bear this header and be empty. */
export interface ColumnRemoval {
  readonly table: string;
  readonly header: string;
}

/** Changes to the user's own tables that are made as one, in this order. */
export interface TableEdits {
  readonly headers: readonly HeaderEdit[];
  readonly cells: readonly CellEdit[];
  readonly lists: readonly ListEdit[];
  readonly addedColumns: readonly ColumnAddition[];
  readonly removedColumns: readonly ColumnRemoval[];
}

export const NO_EDITS: TableEdits = { headers: [], cells: [], lists: [], addedColumns: [], removedColumns: [] };

/** A column of a table, by position. */
export interface ColumnPlace {
  readonly table: string;
  readonly column: number;
}

/** What may be typed into the cells of a column, row by row: neighbouring rows with the same rule together. */
export interface ColumnLists extends ColumnPlace {
  readonly runs: readonly ListRun[];
}

export interface ListRun {
  readonly first: number;
  readonly last: number;
  readonly rule: CellRule;
}

/** "other" is any rule that is no list, or one that could not be told. */
export type CellRule = { readonly kind: "none" } | { readonly kind: "other" } | { readonly kind: "list"; readonly source: NonNullable<ListSpec["source"]> };

/** Whether two cells hold the same. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (typeof one === "object" && typeof other === "object") return one?.error === other?.error;
  return one === other;
}
