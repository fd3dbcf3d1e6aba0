import type { SourceCell } from "../sourceCell";

/** Where a row of the model stands in the workbook: one cell per field that has a column. */
export interface RowSource<Field extends string = string> {
  readonly cells: Readonly<Partial<Record<Field, SourceCell>>>;
}
