import { resolveThemeColor, type CellStyle as FileStyle } from "hucre/xlsx";
import { DEFAULT_STYLE, sharedStyle, type BorderLine, type CellStyle } from "../model/cellStyle";

type FileColor = NonNullable<NonNullable<FileStyle["font"]>["color"]>;
type FileSide = NonNullable<NonNullable<FileStyle["border"]>["top"]>;

/** The 64 colours of old files, as far as they are still met (ECMA-376 part 1, 18.8.27): black, white and the «automatic» pair. */
const INDEXED: Readonly<Record<number, string>> = {
  0: "000000",
  1: "FFFFFF",
  2: "FF0000",
  8: "000000",
  9: "FFFFFF",
  10: "FF0000",
  64: "000000",
  65: "FFFFFF",
};

/** A look from a file; what the file leaves out is as in the workbook's «Normal» style. */
export function styleFromFile(style: FileStyle, themeColors: readonly string[], normal: CellStyle): CellStyle {
  const color = (given: FileColor | undefined, otherwise: string): string => colorFromFile(given, themeColors) ?? otherwise;
  const side = (given: FileSide | undefined): BorderLine | null =>
    given === undefined ? null : { line: given.style, color: color(given.color, "#000000") };
  const { font, alignment, fill } = style;
  const solid = fill?.type === "pattern" && fill.pattern !== "none" ? colorFromFile(fill.fgColor, themeColors) : null;
  return sharedStyle({
    ...DEFAULT_STYLE,
    numberFormat: style.numFmt ?? normal.numberFormat,
    fontName: font?.name ?? normal.fontName,
    fontSize: font?.size ?? normal.fontSize,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline:
      font?.underline === undefined || font.underline === false
        ? "none"
        : String(font.underline).startsWith("double")
          ? "double"
          : "single",
    strikethrough: font?.strikethrough ?? false,
    fontColor: color(font?.color, "#000000"),
    fill: solid,
    horizontal: alignment?.horizontal ?? "general",
    vertical: alignment?.vertical ?? "bottom",
    wrap: alignment?.wrapText ?? false,
    shrink: alignment?.shrinkToFit ?? false,
    indent: alignment?.indent ?? 0,
    rotation: rotationFromFile(alignment?.textRotation ?? 0),
    borderTop: side(style.border?.top),
    borderBottom: side(style.border?.bottom),
    borderLeft: side(style.border?.left),
    borderRight: side(style.border?.right),
    locked: style.protection?.locked ?? true,
    formulaHidden: style.protection?.hidden ?? false,
  });
}

function colorFromFile(color: FileColor | undefined, themeColors: readonly string[]): string | null {
  if (color === undefined) return null;
  if (color.rgb !== undefined) return `#${color.rgb.slice(-6).toUpperCase()}`;
  if (color.theme !== undefined) return `#${resolveThemeColor([...themeColors], color.theme, color.tint).toUpperCase()}`;
  const indexed = color.indexed === undefined ? undefined : INDEXED[color.indexed];
  return indexed === undefined ? null : `#${indexed}`;
}

/** Files count downward angles from 91 to 180 (ECMA-376 part 1, 18.8.1 «alignment»). */
const rotationFromFile = (rotation: number): number => (rotation > 90 ? 90 - rotation : rotation);

/** A look for a file, written out in full. */
export function styleForFile(style: CellStyle): FileStyle {
  const side = (line: BorderLine | null): FileSide | undefined =>
    line === null ? undefined : { style: line.line, color: rgb(line.color) };
  const sides = {
    top: side(style.borderTop),
    bottom: side(style.borderBottom),
    left: side(style.borderLeft),
    right: side(style.borderRight),
  };
  const border = Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined));
  return {
    font: {
      name: style.fontName,
      size: style.fontSize,
      color: rgb(style.fontColor),
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.underline === "none" ? {} : { underline: style.underline }),
      ...(style.strikethrough ? { strikethrough: true } : {}),
    },
    ...(style.fill === null ? {} : { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: rgb(style.fill) } }),
    ...(Object.keys(border).length === 0 ? {} : { border }),
    alignment: {
      ...(style.horizontal === "general" ? {} : { horizontal: style.horizontal }),
      vertical: style.vertical,
      ...(style.wrap ? { wrapText: true } : {}),
      ...(style.shrink ? { shrinkToFit: true } : {}),
      ...(style.indent === 0 ? {} : { indent: style.indent }),
      ...(style.rotation === 0 ? {} : { textRotation: style.rotation < 0 ? 90 - style.rotation : style.rotation }),
    },
    ...(style.numberFormat === "General" ? {} : { numFmt: style.numberFormat }),
    ...(style.locked && !style.formulaHidden ? {} : { protection: { locked: style.locked, hidden: style.formulaHidden } }),
  };
}

const rgb = (color: string): { rgb: string } => ({ rgb: color.slice(1) });
