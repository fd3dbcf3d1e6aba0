import type { CellContent, CellPosition } from "./cell";
import type { RangeSpec } from "./sheetSpec";

/** One Excel table as it stands in the workbook: plain values, no host objects. */
export interface TableData {
  /** The table's own name, e.g. «Показатели». */
  readonly name: string;
  readonly sheet: string;
  /** Where the header row's first cell stands. */
  readonly topLeft: CellPosition;
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
  /** Merged cells of the sheet that reach into the table. Excel itself allows none in a table, other programs do. */
  readonly merges?: readonly RangeSpec[];
}

export interface TableRow {
  /** One content per header, in the table's own column order. */
  readonly cells: readonly CellContent[];
  /** Number formats in en-US notation, one per cell; «General» where none is set. */
  readonly formats: readonly string[];
  /** Which cells hold a formula. */
  readonly formulas: readonly boolean[];
  /** Hidden by a filter or by hand; read all the same. */
  readonly hidden: boolean;
}
