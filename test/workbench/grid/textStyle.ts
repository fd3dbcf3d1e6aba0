import type { CSSProperties } from "react";
import type { CellStyle } from "../../host/model/cellStyle";
import { fontFamily, fontPixels } from "./fonts";
import { INDENT, LINE_HEIGHT, TEXT_PADDING } from "./textBounds";
import type { TextPicture } from "./texts";

const PLACES = { left: "flex-start", center: "center", right: "flex-end", justify: "stretch" } as const;

/** Font and colour of a cell, for its text and for typing into it. */
export const letterStyle = (style: CellStyle): CSSProperties => ({
  fontFamily: fontFamily(style.fontName),
  fontSize: fontPixels(style.fontSize),
  fontWeight: style.bold ? "bold" : "normal",
  fontStyle: style.italic ? "italic" : "normal",
  lineHeight: LINE_HEIGHT,
  color: style.fontColor,
});

/** The box of a text: where it stands and how it is placed inside. */
export function textBoxStyle({ box, style, align }: TextPicture): CSSProperties {
  const indent = TEXT_PADDING + style.indent * INDENT;
  const { vertical } = style;
  return {
    ...letterStyle(style),
    left: box.x,
    top: box.y,
    width: box.width,
    height: box.height,
    paddingLeft: align === "left" ? indent : TEXT_PADDING,
    paddingRight: align === "right" ? indent : TEXT_PADDING,
    justifyContent: PLACES[align],
    alignItems: vertical === "top" || vertical === "justify" ? "flex-start" : vertical === "bottom" ? "flex-end" : "center",
    textAlign: align,
  };
}

/** The text itself inside its box. */
export function wordsStyle({ style }: TextPicture): CSSProperties {
  const lines = [...(style.underline === "none" ? [] : ["underline"]), ...(style.strikethrough ? ["line-through"] : [])];
  return {
    textDecoration: lines.length === 0 ? "none" : `${lines.join(" ")}${style.underline === "double" ? " double" : ""}`,
    whiteSpace: style.wrap ? "pre-wrap" : "pre",
    ...(style.wrap ? { overflowWrap: "anywhere", width: "100%" } : {}),
    ...(Math.abs(style.rotation) === 90
      ? { writingMode: "vertical-rl", rotate: style.rotation === 90 ? "180deg" : "0deg", width: "auto" }
      : {}),
  };
}
