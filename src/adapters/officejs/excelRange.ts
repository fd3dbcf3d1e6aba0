import { cellName } from "../../workbook/cell";
import type { RangeSpec } from "../../workbook/sheetSpec";

/** «A1:C3». */
export const rangeName = ({ top, left, bottom, right }: RangeSpec): string =>
  `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;

/**
 * The range as a proxy for this one request: without tracking, because keeping a reference to each of hundreds of ranges would triple the
 * request (learn.microsoft.com, «Performance optimization using the Excel JavaScript API», untrack).
 */
export const rangeOf = (sheet: Excel.Worksheet, range: RangeSpec): Excel.Range => sheet.getRange(rangeName(range)).untrack();
