import type { SourceCell } from "../sourceCell";

/** Where a row of the model stands in the workbook: one cell per field that has a column. */
export interface RowSource<Field extends string = string> {
  readonly cells: Readonly<Partial<Record<Field, SourceCell>>>;
  /** What stands in the columns that the user added, by header. */
  readonly own?: Readonly<Record<string, OwnValue>>;
}

/** A value of the user's own that no rule reads. */
export interface OwnValue {
  readonly cell: SourceCell;
  readonly value: string | number | boolean | null;
  /** Number format in en-US notation. */
  readonly format: string;
}
