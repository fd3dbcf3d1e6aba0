import type { CellContent, CellPosition } from "./cell";
import type { SheetGrids } from "./sheetGrid";
import type { RangeSpec, SheetSet } from "./sheetSpec";
import type { TableData } from "./tableData";
import type { ColumnLists, ColumnPlace, TableEdits } from "./tableEdits";

/** All that the product needs of a workbook. Each method rejects with a `WorkbookFailure` and with nothing else that is expected. */
export interface WorkbookPort {
  /** Every table of the workbook whose name is wanted, and the sheets of ours with the given keys; the caller judges names. One read, however many. */
  readTables(wanted: (tableName: string) => boolean, ownSheets?: readonly string[]): Promise<WorkbookContent>;
  /**
   * Draws the sheets as one: all of them or, after a failure, the former ones. Sheets of ours are replaced in place, others never touched. Refuses with
   * "table-in-the-way" where a person's table stands on a sheet of ours.
   */
  writeSheets(set: SheetSet): Promise<WrittenSheets>;
  /**
   * Puts the sheets of the last replacing `writeSheets` back as they were before it; those that it added go away. Refuses with "nothing-to-restore" where there was
   * no such writing, or something else was written since.
   */
  restoreSheets(): Promise<void>;
  /** The drop-down lists of columns. */
  readLists(columns: readonly ColumnPlace[]): Promise<readonly ColumnLists[]>;
  /**
   * Changes the user's own tables: all of it or nothing. Refuses with "cells-changed" where something is not as the edits say it is, and with "no-room" where a
   * column to be added would meet other cells.
   */
  editTables(edits: TableEdits): Promise<void>;
  /**
   * Gives the listener the content as it stands after each burst of a person's edits to the wanted tables or to sheets of ours, for as long as the workbook
   * is open here. What we write ourselves is no such edit.
   */
  watch(wanted: (tableName: string) => boolean, ownSheets: readonly string[], listener: (content: WorkbookContent) => void): Promise<void>;
  /** The visible sheets without a table of ours, by its name, except those that we drew. Sheets beyond `MOST_CELLS` are named, not read. */
  readSheets(isOurTable: (tableName: string) => boolean): Promise<SheetGrids>;
  /**
   * Makes an area of a user's sheet an Excel table with its first row for a header: all of it or nothing. Contents and looks of cells stay; a filter of the sheet over
   * the area gives way to the table's own. Refuses with "name-taken", "sheet-protected", "not-found", or with "table-refused" where cells are merged or another table is.
   */
  makeTable(place: TablePlace): Promise<void>;
  /** Shows a cell to the user. */
  select(sheet: string, cell: CellPosition): Promise<void>;
}

/** Where a table is to be made, and what it is to be called. */
export interface TablePlace {
  readonly sheet: string;
  readonly range: RangeSpec;
  readonly name: string;
}

export interface WorkbookContent {
  readonly tables: readonly TableData[];
  /** Those of the asked sheets that we drew before and that are still there. */
  readonly ownSheets: readonly OwnSheetContent[];
  /** All sheet names in order. */
  readonly sheetNames: readonly string[];
}

/** What stands on a sheet of ours now, a person's words among it. */
export interface OwnSheetContent {
  readonly key: string;
  readonly name: string;
  /** From A1; rows may be shorter than the sheet is wide. */
  readonly rows: readonly (readonly OwnCell[])[];
}

export interface OwnCell {
  readonly content: CellContent;
  /** Number format in en-US notation. */
  readonly format: string;
  /** In en-US notation without the leading «=», as the program has it now; "" where it does not tell, null for a plain value. Of a formula shared by several cells it is the text of the first. */
  readonly formula: string | null;
}

export interface WrittenSheets {
  /** The name each sheet really got, by key; differs from the wanted one when a user's sheet had it. */
  readonly names: Readonly<Record<string, string>>;
}
