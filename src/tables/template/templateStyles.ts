import type { MoneyUnit } from "../../domain/model/programme";
import { PLAIN_STYLE, type CellStyle } from "../../workbook/sheetStyle";

const LINE = { kind: "all", weight: "thin", color: "#A6A6A6" } as const;
const make = (changes: Partial<CellStyle>): CellStyle => ({ ...PLAIN_STYLE, ...changes });

/** Styles of the sheets that people fill. */
export const TEMPLATE_STYLES = {
  header: make({ bold: true, horizontal: "center", vertical: "center", wrap: true, fill: "#E4EAF1", border: LINE }),
  requiredHeader: make({ bold: true, horizontal: "center", vertical: "center", wrap: true, fill: "#FFE699", border: LINE }),
  note: make({ fontSize: 10, italic: true, fontColor: "#595959", vertical: "center" }),
  choice: make({ fontSize: 10, fontColor: "#595959", vertical: "top", wrap: true, border: LINE }),
  input: make({ vertical: "top", wrap: true, border: LINE, locked: false }),
} as const;

/** Roubles have two digits after the comma; in thousands and millions they may have up to five and eight, for every kopeck. */
export const MONEY_FORMATS: Readonly<Record<MoneyUnit, string>> = {
  rubles: "#,##0.00",
  thousandRubles: "#,##0.00###",
  millionRubles: "#,##0.00######",
};

/** Number formats of input columns, by kind. */
export const INPUT_FORMATS = { text: "@", number: "General", money: MONEY_FORMATS.thousandRubles, general: "General" } as const;
