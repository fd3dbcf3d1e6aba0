import { quoteSheetName } from "../../../workbook/cell";
import type { CellSpec, RangeSpec, SheetSpec } from "../../../workbook/sheetSpec";
import { absoluteRangeName } from "../writing/rangeName";

/** The cells that a chart draws: their values now, and how a chart names them. */
export interface SourceCells {
  readonly values: (range: RangeSpec) => CellSpec["value"][];
  readonly reference: (range: RangeSpec) => string;
}

/** Cells of one sheet; ranges are single rows or columns. */
export const sourceCells = ({ rows }: SheetSpec, sheetName: string): SourceCells => ({
  values: ({ top, left, bottom, right }) =>
    rows.slice(top, bottom + 1).flatMap(({ cells }) => Array.from({ length: right - left + 1 }, (_, index) => cells[left + index]?.value ?? null)),
  reference: (range) => `${quoteSheetName(sheetName)}!${range.top === range.bottom ? absoluteRangeName(range).split(":")[0] : absoluteRangeName(range)}`,
});
