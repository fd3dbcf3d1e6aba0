import type { RangeSpec } from "../../workbook/sheetSpec";
import type { BorderStyle, CellStyle } from "../../workbook/sheetStyle";

/** One respect in which cells look alike. */
export interface StyleFacet {
  /** Equal for styles that look alike in this respect; null where the look of a bare cell will do. */
  readonly key: (style: CellStyle) => string | null;
  readonly apply: (range: Excel.Range, style: CellStyle, extent: RangeSpec) => void;
}

const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right", centerAcross: "CenterAcrossSelection" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const WEIGHT = { hair: "Hairline", thin: "Thin", medium: "Medium" } as const;
/**
 * Font and size are the same nearly everywhere, emphasis and fill change often: taken apart they need far fewer calls than whole styles.
 * Wrapping is slow and comes last.
 */
export const STYLE_FACETS: readonly StyleFacet[] = [
  {
    key: ({ fontName, fontSize, fontColor, underline }) => `${fontName}|${fontSize}|${fontColor}|${underline}`,
    apply: ({ format: { font } }, style) => {
      font.name = style.fontName;
      font.size = style.fontSize;
      font.color = style.fontColor;
      font.underline = style.underline ? "Single" : "None";
    },
  },
  {
    key: ({ bold, italic }) => (bold || italic ? `${bold}|${italic}` : null),
    apply: ({ format: { font } }, style) => {
      font.bold = style.bold;
      font.italic = style.italic;
    },
  },
  {
    key: ({ fill }) => fill,
    apply: ({ format }, { fill }) => {
      if (fill !== null) format.fill.color = fill;
    },
  },
  {
    key: ({ horizontal, vertical, indent }) => `${horizontal}|${vertical}|${indent}`,
    apply: ({ format }, { horizontal, vertical, indent }) => {
      format.horizontalAlignment = HORIZONTAL[horizontal];
      format.verticalAlignment = VERTICAL[vertical];
      if (indent > 0) format.indentLevel = indent;
    },
  },
  {
    key: ({ border }) => (border.kind === "none" ? null : `${border.kind}|${border.weight}|${border.color}`),
    apply: (range, { border }, extent) => drawBorder(range, border, extent),
  },
  {
    key: ({ locked }) => (locked ? null : "open"),
    apply: ({ format }) => {
      format.protection.locked = false;
    },
  },
  {
    key: ({ wrap }) => (wrap ? "wrap" : null),
    apply: ({ format }) => {
      format.wrapText = true;
    },
  },
];

function drawBorder({ format }: Excel.Range, border: BorderStyle, extent: RangeSpec): void {
  for (const side of border.kind === "all" ? sidesOf(extent) : lowerSidesOf(extent)) {
    const line = format.borders.getItem(side);
    line.style = "Continuous";
    line.weight = WEIGHT[border.weight];
    line.color = border.color;
  }
}

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** A single row has no lines between rows, a single column none between columns; Excel may refuse to draw what is not there. */
const lowerSidesOf = ({ top, bottom }: RangeSpec): Side[] => (bottom > top ? ["EdgeBottom", "InsideHorizontal"] : ["EdgeBottom"]);

const sidesOf = (extent: RangeSpec): Side[] => [
  "EdgeTop",
  "EdgeLeft",
  "EdgeRight",
  ...lowerSidesOf(extent),
  ...(extent.right > extent.left ? (["InsideVertical"] as const) : []),
];
