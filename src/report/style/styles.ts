import { PLAIN_STYLE, type CellStyle } from "../../workbook/sheetStyle";

const LINE = { kind: "all", weight: "thin", color: "#7F7F7F" } as const;
const HEADER_FILL = "#E4EAF1";
const BAND_FILL = "#F1F4F8";

const make = (changes: Partial<CellStyle>): CellStyle => ({ ...PLAIN_STYLE, ...changes });
const cell = (changes: Partial<CellStyle>): CellStyle => make({ fontSize: 10, vertical: "top", wrap: true, border: LINE, ...changes });

/** Styles by meaning. Readable in black and white: meaning is never carried by a colour alone. */
export const STYLES = {
  annex: make({ fontSize: 12, horizontal: "right", vertical: "top", wrap: true }),
  title: make({ fontSize: 14, bold: true, horizontal: "center", vertical: "center" }),
  subtitle: make({ fontSize: 12, horizontal: "center", vertical: "top", wrap: true }),
  unitNote: make({ fontSize: 10, horizontal: "right" }),
  header: cell({ bold: true, horizontal: "center", vertical: "center", fill: HEADER_FILL }),
  columnNumber: cell({ fontSize: 9, italic: true, horizontal: "center", vertical: "center", wrap: false }),
  band: cell({ bold: true, horizontal: "left", vertical: "center", fill: BAND_FILL, wrap: true }),
  section: cell({ bold: true, italic: true, horizontal: "left", vertical: "center" }),
  text: cell({ horizontal: "left" }),
  textBold: cell({ horizontal: "left", bold: true }),
  centered: cell({ horizontal: "center" }),
  centeredBold: cell({ horizontal: "center", bold: true }),
  value: cell({ horizontal: "center" }),
  /** Not wrapped: LibreOffice forgets the indent of some wrapped numbers. */
  number: cell({ horizontal: "right", indent: 1, wrap: false }),
  numberBold: cell({ horizontal: "right", bold: true, indent: 1, wrap: false }),
  key: make({ fontSize: 12, horizontal: "left", vertical: "top", wrap: true }),
  paragraph: make({ fontSize: 13, horizontal: "left", vertical: "top", wrap: true }),
  paragraphBold: make({ fontSize: 13, bold: true, horizontal: "left", vertical: "top", wrap: true }),
  conclusion: make({ fontSize: 13, bold: true, horizontal: "left", indent: 1, vertical: "center", wrap: true, fill: BAND_FILL, border: { kind: "all", weight: "medium", color: "#44546A" } }),
  input: cell({ horizontal: "left", fill: "#FFFBEA" }),
  beside: make({ fontSize: 10, horizontal: "left", vertical: "top", fill: "#FFFBEA" }),
  ownWords: make({ fontSize: 10, horizontal: "left", vertical: "top", wrap: true, fill: "#FFFBEA" }),
  outdated: make({ fill: "#FFF2CC" }),
  offered: make({ fontSize: 11, italic: true, fontColor: "#7F6000", fill: "#FFF2CC", horizontal: "left", vertical: "top", wrap: true }),
  changed: make({ fontSize: 12, bold: true, fontColor: "#C00000", horizontal: "left", vertical: "center", wrap: true }),
  hidden: make({ fontSize: 8 }),
  below: make({ fontSize: 10, horizontal: "left", vertical: "top", wrap: true }),
  note: make({ fontSize: 10, italic: true, horizontal: "left", vertical: "top", wrap: true }),
  heading: make({ fontSize: 12, bold: true, horizontal: "left", vertical: "center" }),
  result: cell({ fontSize: 11, bold: true, horizontal: "center", fill: BAND_FILL }),
  resultText: cell({ fontSize: 11, bold: true, horizontal: "center", fill: BAND_FILL }),
  signature: make({ fontSize: 12, horizontal: "left", vertical: "bottom", wrap: true }),
  signatureName: make({ fontSize: 12, horizontal: "left", vertical: "bottom", indent: 1 }),
  signatureLine: make({ fontSize: 12, horizontal: "center", vertical: "bottom", border: { kind: "bottom", weight: "thin", color: "#000000" } }),
  link: cell({ horizontal: "left", underline: true, fontColor: "#0B5394" }),
} as const;

export type StyleName = keyof typeof STYLES;

/** Number formats in en-US notation; Excel shows them in the reader's own. */
export const FORMATS = {
  percent: (digits: number): string => `${digits === 0 ? "0" : `0.${"0".repeat(digits)}`}\\ %`,
  decimals: (digits: number): string => (digits === 0 ? "0" : `0.${"0".repeat(digits)}`),
  money: (digits: number): string => `#,##0.${"0".repeat(digits)}`,
  count: "0",
  yesNo: '"да";"да";"нет"',
  day: "dd\\.mm\\.yyyy",
  moment: "dd\\.mm\\.yyyy\\ hh:mm",
} as const;

/** A style with a number format of its own. */
export const formatted = (style: CellStyle, numberFormat: string): CellStyle => ({ ...style, numberFormat });
