import { strToU8 } from "fflate";
import { areaName, sheetPrefix } from "../../model/address";
import type { Chart, ChartAxis, ChartCells, ChartSeries, ChartText } from "../../model/chart";
import type { Workbook } from "../../model/workbook";
import { addPart, partText, sheetPaths, type FileParts } from "../packageParts";
import { escapeXml } from "../xmlText";

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const TYPE = "application/vnd.openxmlformats-officedocument.drawing";
const LEGENDS: Readonly<Record<string, string>> = { Right: "r", Bottom: "b", Top: "t", Left: "l" };
const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;

/** Writes the charts of every sheet into the file; values are left to the program that opens it. */
export function saveCharts(files: FileParts, workbook: Workbook): void {
  const paths = sheetPaths(files);
  let number = 0;
  workbook.sheets.forEach((sheet, index) => {
    const path = paths[index];
    if (path === undefined || sheet.charts.length === 0) return;
    const drawing = `xl/drawings/drawing${index + 1}.xml`;
    const id = addPart(files, path, "drawing", drawing, `${TYPE}+xml`, "");
    const anchors = sheet.charts.map((chart, position) => {
      const part = `xl/charts/chart${(number += 1)}.xml`;
      return anchor(chart, position + 2, addPart(files, drawing, "chart", part, `${TYPE}ml.chart+xml`, chartPart(chart)));
    });
    files[drawing] = strToU8(`<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" ${NAMESPACES}>${anchors.join("")}</xdr:wsDr>`);
    const named = `<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`;
    files[path] = strToU8(partText(files, path).replace(/(?=<legacyDrawing|<tableParts|<extLst|<\/worksheet>)/, named));
  });
}

function anchor({ name, place }: Chart, id: number, relationship: string): string {
  const corner = (row: number, column: number): string => `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return [
    `<xdr:twoCellAnchor><xdr:from>${corner(place.top, place.left)}</xdr:from><xdr:to>${corner(place.bottom + 1, place.right + 1)}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  ].join("");
}

const val = (name: string, value: string | number): string => `<c:${name} val="${value}"/>`;
const fillOf = (color: string | null): string => (color === null ? "" : `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`);
const look = (fill: string | null, line: string | null): string => `<c:spPr>${fillOf(fill)}${line === null ? "" : `<a:ln w="9525">${fillOf(line)}</a:ln>`}</c:spPr>`;

function font({ fontName, fontSize, bold }: ChartText, name: string, lang = ""): string {
  return `<a:${name}${lang}${fontSize === null ? "" : ` sz="${fontSize * 100}"`} b="${bold ? 1 : 0}">${fontName === null ? "" : `<a:latin typeface="${escapeXml(fontName)}"/>`}</a:${name}>`;
}

const title = (text: ChartText): string =>
  text.text === null
    ? ""
    : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${font(text, "defRPr")}</a:pPr><a:r>${font(text, "rPr")}<a:t>${escapeXml(text.text)}</a:t></a:r></a:p></c:rich></c:tx>${val("overlay", 0)}</c:title>`;

function chartPart(chart: Chart): string {
  const lying = chart.kind === "BarClustered";
  const gap = chart.series[0]?.gapWidth ?? 150;
  return [
    `<c:chartSpace ${NAMESPACES}>${val("roundedCorners", 0)}<c:chart>${title(chart.title)}${val("autoTitleDeleted", 0)}<c:plotArea><c:layout/>`,
    `<c:barChart>${val("barDir", lying ? "bar" : "col")}${val("grouping", "clustered")}${val("varyColors", 0)}`,
    chart.series.map(series).join(""),
    `${val("gapWidth", gap)}${val("axId", 1)}${val("axId", 2)}</c:barChart>`,
    `<c:catAx>${axis(chart.categoryAxis, 1, 2, lying ? "l" : "b", chart.valueAxis.position)}</c:catAx>`,
    `<c:valAx>${axis(chart.valueAxis, 2, 1, lying ? "b" : "l", chart.categoryAxis.position)}${val("crossBetween", "between")}</c:valAx>`,
    `</c:plotArea>${chart.legend === null ? "" : `<c:legend>${val("legendPos", LEGENDS[chart.legend] ?? "r")}${val("overlay", 0)}</c:legend>`}`,
    `${val("plotVisOnly", chart.plotVisibleOnly ? 1 : 0)}${val("dispBlanksAs", BLANKS[chart.blanks])}</c:chart>${look(chart.fill, chart.border)}`,
    `<c:txPr><a:bodyPr/><a:p><a:pPr>${font(chart.font, "defRPr")}</a:pPr><a:endParaRPr lang="ru-RU"/></a:p></c:txPr></c:chartSpace>`,
  ].join("");
}

function axis(own: ChartAxis, id: number, other: number, side: string, crosses: string): string {
  const scaling = `<c:scaling>${val("orientation", own.reversed ? "maxMin" : "minMax")}${own.minimum === null ? "" : val("min", own.minimum)}</c:scaling>`;
  const grid = own.grid === null ? "" : `<c:majorGridlines>${look(null, own.grid)}</c:majorGridlines>`;
  const ticks = `${val("majorTickMark", own.majorTicks.toLowerCase())}${val("minorTickMark", own.minorTicks.toLowerCase())}${val("tickLblPos", own.tickLabels === "Low" ? "low" : "nextTo")}`;
  const format = `<c:numFmt formatCode="${escapeXml(own.numberFormat)}" sourceLinked="0"/>`;
  const crossing = crosses === "Maximum" ? "max" : crosses === "Minimum" ? "min" : "autoZero";
  return `${val("axId", id)}${scaling}${val("delete", 0)}${val("axPos", side)}${grid}${title(own.title)}${format}${ticks}${look(null, own.line)}${val("crossAx", other)}${val("crosses", crossing)}`;
}

function series({ name, categories, values, fill, outline, labels }: ChartSeries, index: number): string {
  const reference = (element: string, kind: string, cells: ChartCells | null): string =>
    cells === null ? "" : `<c:${element}><c:${kind}><c:f>${escapeXml(sheetPrefix(cells.sheet.name) + areaName(cells.area, true))}</c:f></c:${kind}></c:${element}>`;
  const shown =
    labels === null
      ? ""
      : `<c:dLbls><c:numFmt formatCode="${escapeXml(labels.numberFormat)}" sourceLinked="0"/>${val("dLblPos", labels.position === "OutsideEnd" ? "outEnd" : "ctr")}${val("showLegendKey", 0)}${val("showVal", 1)}${val("showCatName", 0)}${val("showSerName", 0)}${val("showPercent", 0)}${val("showBubbleSize", 0)}</c:dLbls>`;
  return `<c:ser>${val("idx", index)}${val("order", index)}${reference("tx", "strRef", name)}${look(fill, outline)}${val("invertIfNegative", 0)}${shown}${reference("cat", "strRef", categories)}${reference("val", "numRef", values)}</c:ser>`;
}
