import type { ConditionalLook } from "../../../workbook/sheetSpec";
import type { BorderStyle, CellStyle } from "../../../workbook/sheetStyle";
import { xmlElement, type XmlElement } from "../xml/xmlTree";

const colour = (name: string, hex: string): XmlElement => xmlElement(name, { rgb: `FF${hex.slice(1).toUpperCase()}` });

/** Serifs: a program that lacks one of our fonts takes another with them (ISO/IEC 29500-1, 18.8.18). */
const ROMAN = 1;

/** The font of a style. */
export const fontXml = (style: CellStyle): XmlElement =>
  xmlElement("font", {}, [
    ...(style.bold ? [xmlElement("b")] : []),
    ...(style.italic ? [xmlElement("i")] : []),
    ...(style.underline ? [xmlElement("u")] : []),
    xmlElement("sz", { val: style.fontSize }),
    colour("color", style.fontColor),
    xmlElement("name", { val: style.fontName }),
    xmlElement("family", { val: ROMAN }),
  ]);

/** The fill of a style; the pattern «none» when it has none. */
export const fillXml = ({ fill }: CellStyle): XmlElement =>
  xmlElement("fill", {}, [
    fill === null
      ? xmlElement("patternFill", { patternType: "none" })
      : xmlElement("patternFill", { patternType: "solid" }, [colour("fgColor", fill), xmlElement("bgColor", { indexed: 64 })]),
  ]);

/** The borders of a style. */
export function borderXml({ kind, weight, color }: BorderStyle): XmlElement {
  const edge = (name: string, drawn: boolean): XmlElement =>
    drawn ? xmlElement(name, { style: weight }, [colour("color", color)]) : xmlElement(name);
  const all = kind === "all";
  return xmlElement("border", {}, [
    edge("left", all),
    edge("right", all),
    edge("top", all),
    edge("bottom", kind !== "none"),
    xmlElement("diagonal"),
  ]);
}

/** A differential format: only what changes (ISO/IEC 29500-1, 18.8.14). Excel shows its solid fill by the background colour. */
export function conditionalXml({ fill, fontColor, italic, numberFormat }: ConditionalLook, numFmtId: (code: string) => number): XmlElement {
  const font = [...(italic ? [xmlElement("i")] : []), ...(fontColor === null ? [] : [colour("color", fontColor)])];
  return xmlElement("dxf", {}, [
    ...(font.length === 0 ? [] : [xmlElement("font", {}, font)]),
    ...(numberFormat === null ? [] : [xmlElement("numFmt", { numFmtId: numFmtId(numberFormat), formatCode: numberFormat })]),
    ...(fill === null ? [] : [xmlElement("fill", {}, [xmlElement("patternFill", { patternType: "solid" }, [colour("fgColor", fill), colour("bgColor", fill)])])]),
  ]);
}

/** Numbers of the parts that a cell format is put together from. */
export interface CellFormatParts {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** The cell format itself. `quoted` is Excel's leading apostrophe: the text stays text even after somebody edits the cell. */
export function cellFormatXml(style: CellStyle, parts: CellFormatParts, quoted: boolean): XmlElement {
  const horizontal = style.horizontal === "centerAcross" ? "centerContinuous" : style.horizontal;
  const alignment = xmlElement("alignment", {
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical: style.vertical,
    wrapText: style.wrap ? 1 : undefined,
    indent: style.indent > 0 ? style.indent : undefined,
  });
  const applied = { applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1, applyProtection: 1 };
  return xmlElement("xf", { ...parts, xfId: 0, quotePrefix: quoted ? 1 : undefined, ...applied }, [
    alignment,
    ...(style.locked ? [] : [xmlElement("protection", { locked: 0 })]),
  ]);
}
