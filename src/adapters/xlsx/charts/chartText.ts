import { escapeText } from "../xml/xmlText";
import { xmlElement, type XmlElement } from "../xml/xmlTree";

/** An element of charts that is one value. */
export const val = (name: string, value: string | number): XmlElement => xmlElement(`c:${name}`, { val: value });

export const solidFill = (color: string): XmlElement => xmlElement("a:solidFill", {}, [xmlElement("a:srgbClr", { val: color.slice(1).toUpperCase() })]);
export const noFill = (): XmlElement => xmlElement("a:noFill");

/** A title of the chart or of an axis. */
export function titleXml(text: string, size: number, fontName: string, turned = false): XmlElement {
  const letters = (name: string): XmlElement => xmlElement(`a:${name}`, { ...(name === "rPr" ? { lang: "ru-RU" } : {}), sz: size * 100, b: 1 }, typeface(fontName));
  return xmlElement("c:title", {}, [
    xmlElement("c:tx", {}, [
      xmlElement("c:rich", {}, [
        turned ? xmlElement("a:bodyPr", { rot: -5_400_000, vert: "horz" }) : xmlElement("a:bodyPr"),
        xmlElement("a:p", {}, [xmlElement("a:pPr", {}, [letters("defRPr")]), xmlElement("a:r", {}, [letters("rPr"), xmlElement("a:t", {}, [escapeText(text)])])]),
      ]),
    ]),
    val("overlay", 0),
  ]);
}

/** Typeface of everything that has none of its own. */
export const typefaceXml = (size: number, fontName: string): XmlElement =>
  xmlElement("c:txPr", {}, [
    xmlElement("a:bodyPr"),
    xmlElement("a:p", {}, [xmlElement("a:pPr", {}, [xmlElement("a:defRPr", { sz: size * 100 }, [solidFill("#000000"), ...typeface(fontName)])]), xmlElement("a:endParaRPr", { lang: "ru-RU" })]),
  ]);

const typeface = (fontName: string): XmlElement[] => ["latin", "cs"].map((script) => xmlElement(`a:${script}`, { typeface: fontName }));
