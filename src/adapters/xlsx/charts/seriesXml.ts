import type { ChartSpec, RangeSpec } from "../../../workbook/sheetSpec";
import { encodeCellText, escapeText } from "../xml/xmlText";
import { xmlElement, type XmlElement } from "../xml/xmlTree";
import { noFill, solidFill, val } from "./chartText";
import type { SourceCells } from "./sourceCells";

/** Outline of bars, which keeps the pale ones apart from paper. */
const OUTLINE = "#44546A";

/** One series: name, categories and values as references to cells, with what the cells hold now; labels with the values. */
export function seriesXml({ data, fills, valueFormat }: ChartSpec, index: number, cells: SourceCells): XmlElement {
  const column = data.left + 1 + index;
  const names: RangeSpec = { top: data.top, left: column, bottom: data.top, right: column };
  const categories: RangeSpec = { top: data.top + 1, left: data.left, bottom: data.bottom, right: data.left };
  const values: RangeSpec = { top: data.top + 1, left: column, bottom: data.bottom, right: column };
  return xmlElement("c:ser", {}, [
    val("idx", index),
    val("order", index),
    xmlElement("c:tx", {}, [texts(names, cells)]),
    xmlElement("c:spPr", {}, [solidFill(fills[index] ?? OUTLINE), xmlElement("a:ln", { w: 9525 }, [solidFill(OUTLINE)])]),
    val("invertIfNegative", 0),
    xmlElement("c:dLbls", {}, [
      xmlElement("c:numFmt", { formatCode: valueFormat, sourceLinked: 0 }),
      xmlElement("c:spPr", {}, [noFill(), xmlElement("a:ln", {}, [noFill()])]),
      val("dLblPos", "outEnd"),
      val("showLegendKey", 0),
      val("showVal", 1),
      val("showCatName", 0),
      val("showSerName", 0),
      val("showPercent", 0),
      val("showBubbleSize", 0),
    ]),
    xmlElement("c:cat", {}, [texts(categories, cells)]),
    xmlElement("c:val", {}, [numbers(values, valueFormat, cells)]),
  ]);
}

function texts(range: RangeSpec, cells: SourceCells): XmlElement {
  const points = cells.values(range).map((value, index) => point(index, typeof value === "string" || typeof value === "number" ? encodeCellText(String(value)) : ""));
  return xmlElement("c:strRef", {}, [formula(range, cells), xmlElement("c:strCache", {}, [val("ptCount", points.length), ...points])]);
}

/** An error or a text is no point: there is a gap. */
function numbers(range: RangeSpec, format: string, cells: SourceCells): XmlElement {
  const values = cells.values(range);
  const points = values.flatMap((value, index) => (typeof value === "number" ? [point(index, String(value))] : []));
  const cache = [xmlElement("c:formatCode", {}, [escapeText(format)]), val("ptCount", values.length), ...points];
  return xmlElement("c:numRef", {}, [formula(range, cells), xmlElement("c:numCache", {}, cache)]);
}

const formula = (range: RangeSpec, cells: SourceCells): XmlElement => xmlElement("c:f", {}, [escapeText(cells.reference(range))]);
const point = (index: number, value: string): XmlElement => xmlElement("c:pt", { idx: index }, [xmlElement("c:v", {}, [escapeText(value)])]);
