import type { CellPosition } from "./cell";
import type { SheetSet } from "./sheetSpec";
import type { TableData } from "./tableData";

/** All that the product needs of a workbook. Each method rejects with a `WorkbookFailure` and with nothing else that is expected. */
export interface WorkbookPort {
  /** Every table of the workbook whose name is wanted; the caller judges names. One read, however many tables. */
  readTables(wanted: (tableName: string) => boolean): Promise<WorkbookContent>;
  /** Draws the sheets as one: all of them or, after a failure, the former ones. Sheets of ours are replaced in place, others never touched. */
  writeSheets(set: SheetSet): Promise<WrittenSheets>;
  /** Shows a cell to the user. */
  select(sheet: string, cell: CellPosition): Promise<void>;
}

export interface WorkbookContent {
  readonly tables: readonly TableData[];
  /** All sheet names in order. */
  readonly sheetNames: readonly string[];
}

export interface WrittenSheets {
  /** The name each sheet really got, by key; differs from the wanted one when a user's sheet had it. */
  readonly names: Readonly<Record<string, string>>;
}
