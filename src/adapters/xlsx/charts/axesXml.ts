import type { ChartSpec } from "../../../workbook/sheetSpec";
import { xmlElement, type XmlElement } from "../xml/xmlTree";
import { solidFill, titleXml, val } from "./chartText";

const TITLE_SIZE = 11;
const CATEGORY = 1;
const VALUE = 2;

/** Both axes with their titles. Lying bars are drawn from below, so their axis is turned round and the other one put back to the foot. */
export function axesXml({ kind, categoryTitle, valueTitle, valueFormat, fontName }: ChartSpec): XmlElement[] {
  const lying = kind === "bar";
  return [
    xmlElement("c:catAx", {}, [
      val("axId", CATEGORY),
      xmlElement("c:scaling", {}, [val("orientation", lying ? "maxMin" : "minMax")]),
      val("delete", 0),
      val("axPos", lying ? "l" : "b"),
      titleXml(categoryTitle, TITLE_SIZE, fontName, lying),
      xmlElement("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
      val("majorTickMark", "none"),
      val("minorTickMark", "none"),
      val("tickLblPos", "low"),
      line("#7F7F7F"),
      val("crossAx", VALUE),
      val("crosses", "autoZero"),
      val("auto", 0),
      val("lblAlgn", "ctr"),
      val("lblOffset", 100),
      val("noMultiLvlLbl", 1),
    ]),
    xmlElement("c:valAx", {}, [
      val("axId", VALUE),
      xmlElement("c:scaling", {}, [val("orientation", "minMax"), val("min", 0)]),
      val("delete", 0),
      val("axPos", lying ? "b" : "l"),
      xmlElement("c:majorGridlines", {}, [line("#D9D9D9")]),
      titleXml(valueTitle, TITLE_SIZE, fontName, !lying),
      xmlElement("c:numFmt", { formatCode: valueFormat, sourceLinked: 0 }),
      val("majorTickMark", "none"),
      val("minorTickMark", "none"),
      val("tickLblPos", "nextTo"),
      line("#7F7F7F"),
      val("crossAx", CATEGORY),
      val("crosses", lying ? "max" : "autoZero"),
      val("crossBetween", "between"),
    ]),
  ];
}

const line = (color: string): XmlElement => xmlElement("c:spPr", {}, [xmlElement("a:ln", { w: 9525 }, [solidFill(color)])]);
