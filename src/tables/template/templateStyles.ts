import { PLAIN_STYLE, type CellStyle } from "../../workbook/sheetStyle";

const LINE = { kind: "all", weight: "thin", color: "#A6A6A6" } as const;
const make = (changes: Partial<CellStyle>): CellStyle => ({ ...PLAIN_STYLE, ...changes });

/** Styles of the sheets that people fill. */
export const TEMPLATE_STYLES = {
  header: make({ bold: true, horizontal: "center", vertical: "center", wrap: true, fill: "#E4EAF1", border: LINE }),
  requiredHeader: make({ bold: true, horizontal: "center", vertical: "center", wrap: true, fill: "#FFE699", border: LINE }),
  choice: make({ fontSize: 10, fontColor: "#595959", vertical: "top", wrap: true, border: LINE }),
  input: make({ vertical: "top", wrap: true, border: LINE, locked: false }),
} as const;

/** Number formats of input columns, by kind. */
export const INPUT_FORMATS = { text: "@", number: "General", money: "#,##0.00###", general: "General" } as const;
