import type { ConditionalLook } from "../../../workbook/sheetSpec";
import type { CellStyle } from "../../../workbook/sheetStyle";

/** What drawing a sheet needs to know of the workbook around it. */
export interface Drawing {
  /** Number of the cell format for a style. */
  readonly formatIndex: (style: CellStyle, quoted: boolean) => number;
  /** Number of the differential format for a conditional look. */
  readonly conditionalIndex: (look: ConditionalLook) => number;
  /** Puts real sheet names into a formula. */
  readonly formula: (formula: string) => string;
}
