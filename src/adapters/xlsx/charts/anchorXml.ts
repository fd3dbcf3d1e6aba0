import type { ChartSpec } from "../../../workbook/sheetSpec";
import { xmlElement, type XmlElement } from "../xml/xmlTree";
import type { ChartNamespaces } from "./chartNamespaces";

/** What our charts are called among the shapes of a sheet; a person's have other names. */
const PREFIX = "MunicipalReport.";
export const isOurs = (shapeName: string): boolean => shapeName.startsWith(PREFIX);

/** The frame that puts a chart over its cells; `id` is the shape's number, `relationship` leads to the chart's part. */
export function anchorXml({ key, title, place }: ChartSpec, id: number, relationship: string, namespaces: ChartNamespaces): XmlElement {
  const chart = xmlElement("c:chart", { "xmlns:c": namespaces.chart, "xmlns:r": namespaces.relationships, "r:id": relationship });
  return xmlElement("xdr:twoCellAnchor", { "xmlns:xdr": namespaces.sheetDrawing, "xmlns:a": namespaces.drawing }, [
    xmlElement("xdr:from", {}, corner(place.top, place.left)),
    // A chart ends where the next row and column begin.
    xmlElement("xdr:to", {}, corner(place.bottom + 1, place.right + 1)),
    xmlElement("xdr:graphicFrame", { macro: "" }, [
      xmlElement("xdr:nvGraphicFramePr", {}, [xmlElement("xdr:cNvPr", { id, name: `${PREFIX}${key}`, descr: title }), xmlElement("xdr:cNvGraphicFramePr")]),
      xmlElement("xdr:xfrm", {}, [xmlElement("a:off", { x: 0, y: 0 }), xmlElement("a:ext", { cx: 0, cy: 0 })]),
      xmlElement("a:graphic", {}, [xmlElement("a:graphicData", { uri: namespaces.chart }, [chart])]),
    ]),
    xmlElement("xdr:clientData"),
  ]);
}

const corner = (row: number, column: number): XmlElement[] =>
  Object.entries({ col: column, colOff: 0, row, rowOff: 0 }).map(([name, value]) => xmlElement(`xdr:${name}`, {}, [String(value)]));
