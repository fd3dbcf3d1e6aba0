/** How a cell looks. Every field has a definite value, so two adapters cannot disagree about a default. */
export interface CellStyle {
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** «#RRGGBB». */
  readonly fontColor: string;
  /** «#RRGGBB», or null for no fill. */
  readonly fill: string | null;
  readonly horizontal: "general" | "left" | "center" | "right" | "centerAcross";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** Steps of indentation, 0 to 15. */
  readonly indent: number;
  /** en-US notation: «General», «@», «#,##0.00», «0.0\ %». */
  readonly numberFormat: string;
  readonly border: BorderStyle;
  /** False marks a cell that stays editable when its sheet is protected. */
  readonly locked: boolean;
}

/** All four edges alike, a lower edge only, or none; colour «#RRGGBB». */
export interface BorderStyle {
  readonly kind: "none" | "all" | "bottom";
  readonly weight: "hair" | "thin" | "medium";
  readonly color: string;
}

/** A plain cell; other styles are made from it. */
export const PLAIN_STYLE: CellStyle = {
  fontName: "Times New Roman",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  numberFormat: "General",
  border: { kind: "none", weight: "thin", color: "#000000" },
  locked: true,
};
