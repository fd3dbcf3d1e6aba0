/** The border lines of workbook files (ECMA-376 part 1, 18.18.3 ST_BorderStyle). */
export type BorderLineName =
  | "hair"
  | "thin"
  | "medium"
  | "thick"
  | "double"
  | "dotted"
  | "dashed"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot";

/** A border line. */
export interface BorderLine {
  readonly line: BorderLineName;
  /** «#RRGGBB». */
  readonly color: string;
}

/** How one cell looks. Immutable; cells share one object where they look alike. Colours are «#RRGGBB». */
export interface CellStyle {
  /** en-US notation, as in files. */
  readonly numberFormat: string;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "none" | "single" | "double";
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** null is no fill. */
  readonly fill: string | null;
  readonly horizontal: "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Degrees, -90 to 90. */
  readonly rotation: number;
  readonly borderTop: BorderLine | null;
  readonly borderBottom: BorderLine | null;
  readonly borderLeft: BorderLine | null;
  readonly borderRight: BorderLine | null;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/** A new workbook's «Normal» style. */
export const DEFAULT_STYLE: CellStyle = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "none",
  strikethrough: false,
  fontColor: "#000000",
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
  locked: true,
  formulaHidden: false,
};

const known = new Map<string, CellStyle>([[JSON.stringify(DEFAULT_STYLE), DEFAULT_STYLE]]);

/** The one object for styles that look alike, so that styles can be compared with `===`. */
export function sharedStyle(style: CellStyle): CellStyle {
  const key = JSON.stringify(style);
  const shared = known.get(key) ?? style;
  known.set(key, shared);
  return shared;
}

/** Applies one change to many styles. */
export function stylePatcher(patch: Partial<CellStyle>): (style: CellStyle) => CellStyle {
  const patched = new Map<CellStyle, CellStyle>();
  return (style) => {
    const next = patched.get(style) ?? sharedStyle({ ...style, ...patch });
    patched.set(style, next);
    return next;
  };
}
