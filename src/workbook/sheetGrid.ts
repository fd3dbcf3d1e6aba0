import type { CellPosition } from "./cell";
import type { RangeSpec } from "./sheetSpec";
import type { TableRow } from "./tableData";

/** A sheet of the user as it stands, for a look at what it may hold. */
export interface SheetGrid {
  readonly name: string;
  /** Where the first row's first cell stands. */
  readonly topLeft: CellPosition;
  /** All rows of the used area, equally wide. */
  readonly rows: readonly TableRow[];
  /** Merged areas, and areas of Excel tables; positions on the sheet. */
  readonly merges: readonly RangeSpec[];
  readonly tables: readonly RangeSpec[];
}

/** The sheets that could be read, and the names of those that hold more cells than may be read. */
export interface SheetGrids {
  readonly sheets: readonly SheetGrid[];
  readonly tooLarge: readonly string[];
}

/** Cells of one sheet, and of all sheets together, that one reading takes at most: Excel on the web answers with 5 MB. */
export const MOST_CELLS = { sheet: 100_000, workbook: 300_000 } as const;
