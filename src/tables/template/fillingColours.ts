import type { ConditionalLook } from "../../workbook/sheetSpec";

const NOTHING: ConditionalLook = { fill: null, fontColor: null, italic: false, numberFormat: null };

/** What the colours of cells say while the template is being filled; the passport's legend says it in words. */
export const FILLING_LOOKS = {
  /** Must be filled. */
  missing: { ...NOTHING, fill: "#FFF2CC" },
  /** The actual value is not known yet. */
  awaited: { ...NOTHING, fill: "#DDEBF7" },
  /** Look at it once more. */
  doubtful: { ...NOTHING, fill: "#FFD9D9", fontColor: "#9C0006" },
  /** Does not enter the calculation. */
  example: { ...NOTHING, fontColor: "#7F7F7F", italic: true },
  /** Large whole numbers are counts of people or things. */
  count: { ...NOTHING, numberFormat: "#,##0" },
} as const;
