import type { ChartSpec } from "../../../workbook/sheetSpec";
import { DECLARATION } from "../package/blankParts";
import { serializeXml, xmlElement } from "../xml/xmlTree";
import { axesXml } from "./axesXml";
import type { ChartNamespaces } from "./chartNamespaces";
import { noFill, solidFill, titleXml, typefaceXml, val } from "./chartText";
import { seriesXml } from "./seriesXml";
import type { SourceCells } from "./sourceCells";

const TITLE_SIZE = 14;
const TEXT_SIZE = 11;
/** Between groups, in percent of a bar. */
const GAP = { bar: 50, column: 150 } as const;

/** The part of a chart, with the values that its cells hold now, for programs that do not read the cells. */
export function chartXml(spec: ChartSpec, cells: SourceCells, namespaces: ChartNamespaces): string {
  const { kind, fontName } = spec;
  const several = spec.fills.length > 1;
  const bars = xmlElement("c:barChart", {}, [
    val("barDir", kind === "bar" ? "bar" : "col"),
    val("grouping", "clustered"),
    val("varyColors", 0),
    ...spec.fills.map((_, index) => seriesXml(spec, index, cells)),
    val("gapWidth", GAP[kind]),
    val("axId", 1),
    val("axId", 2),
  ]);
  const root = xmlElement("c:chartSpace", { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing, "xmlns:r": namespaces.relationships }, [
    val("roundedCorners", 0),
    xmlElement("c:chart", {}, [
      titleXml(spec.title, TITLE_SIZE, fontName),
      val("autoTitleDeleted", 0),
      xmlElement("c:plotArea", {}, [xmlElement("c:layout"), bars, ...axesXml(spec), xmlElement("c:spPr", {}, [noFill()])]),
      ...(several ? [xmlElement("c:legend", {}, [val("legendPos", "r"), val("overlay", 0)])] : []),
      val("plotVisOnly", 1),
      val("dispBlanksAs", "gap"),
    ]),
    xmlElement("c:spPr", {}, [solidFill("#FFFFFF"), xmlElement("a:ln", { w: 9525 }, [solidFill("#7F7F7F")])]),
    typefaceXml(TEXT_SIZE, fontName),
  ]);
  return serializeXml({ prologue: DECLARATION, root });
}
