import { cellName } from "../../../workbook/cell";
import type { RangeSpec } from "../../../workbook/sheetSpec";

/** «A1:D10». */
export const rangeName = ({ top, left, bottom, right }: RangeSpec): string =>
  `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;

/** «$A$1:$D$10»: the only form of a print area that LibreOffice obeys. */
export const absoluteRangeName = (range: RangeSpec): string => rangeName(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
