import { parseArea, splitSheetPrefix } from "../../model/address";
import { newChart, type Chart, type ChartAxis, type ChartCells, type ChartSeries, type ChartText } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { partText, sheetPaths, targetsOf, type FileParts } from "../packageParts";
import { elementsNamed, unescapeXml } from "../xmlText";

const LEGENDS: Readonly<Record<string, string>> = { r: "Right", b: "Bottom", t: "Top", l: "Left" };
const BLANKS = { gap: "NotPlotted", zero: "Zero", span: "Interplotted" } as const;

/** Reads the clustered bar and column charts of a file (ECMA-376 part 1, 21.2); others and shapes are not kept. */
export function loadCharts(files: FileParts, workbook: Workbook): void {
  sheetPaths(files).forEach((path, index) => {
    const sheet = workbook.sheets[index];
    if (sheet === undefined) return;
    for (const { type, path: drawing } of targetsOf(files, path).values()) if (type === "drawing") loadDrawing(files, drawing, workbook, sheet);
  });
}

function loadDrawing(files: FileParts, path: string, workbook: Workbook, sheet: Sheet): void {
  const targets = targetsOf(files, path);
  for (const { content } of elementsNamed(partText(files, path), "twoCellAnchor")) {
    const reference = elementsNamed(content, "chart")[0]?.attributes["r:id"];
    const target = reference === undefined ? undefined : targets.get(reference);
    if (target === undefined) continue;
    const name = elementsNamed(content, "cNvPr")[0]?.attributes.name ?? "";
    const chart = chartOf(partText(files, target.path), workbook, name, placeOf(content));
    if (chart !== null) sheet.charts.push(chart);
  }
}

/** The end of an anchor is a point: at a cell's corner it belongs to the cell before. */
function placeOf(anchor: string): Chart["place"] {
  const corner = (name: string): { row: number; column: number } => {
    const content = elementsNamed(anchor, name)[0]?.content ?? "";
    const number = (part: string): number => Number(elementsNamed(content, part)[0]?.content ?? 0);
    const past = (line: number, offset: number): number => (name === "to" && offset === 0 ? line - 1 : line);
    return { row: past(number("row"), number("rowOff")), column: past(number("col"), number("colOff")) };
  };
  const [from, to] = [corner("from"), corner("to")];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function chartOf(xml: string, workbook: Workbook, name: string, place: Chart["place"]): Chart | null {
  const bars = elementsNamed(xml, "barChart")[0]?.content;
  if (bars === undefined || valueOf(bars, "grouping") !== "clustered") return null;
  const chart = newChart(workbook.newId(), name, valueOf(bars, "barDir") === "bar" ? "BarClustered" : "ColumnClustered", place);
  const [before = "", after = ""] = xml.split(/<(?:\w+:)?plotArea>[\s\S]*<\/(?:\w+:)?plotArea>/);
  const [look = ""] = after.split(/<\/(?:\w+:)?chart>/).slice(1);
  chart.title = textOf(before);
  chart.legend = LEGENDS[valueOf(after, "legendPos") ?? ""] ?? null;
  chart.plotVisibleOnly = valueOf(after, "plotVisOnly") === "1";
  chart.blanks = BLANKS[(valueOf(after, "dispBlanksAs") ?? "zero") as keyof typeof BLANKS];
  chart.font = { ...textOf(""), ...fontOf(elementsNamed(look, "defRPr")[0]?.attributes ?? {}, look) };
  [chart.fill = null, chart.border = null] = colorsOf(look);
  const [category = "", value = ""] = ["catAx", "valAx"].map((axis) => elementsNamed(xml, axis)[0]?.content ?? "");
  // Each axis says where it crosses the other one; the API keeps that with the other one.
  chart.categoryAxis = axisOf(category, valueOf(value, "crosses"));
  chart.valueAxis = axisOf(value, valueOf(category, "crosses"));
  chart.series.push(...elementsNamed(bars, "ser").flatMap(({ content }) => seriesOf(content, workbook, Number(valueOf(bars, "gapWidth") ?? 150))));
  return chart;
}

const valueOf = (xml: string, name: string): string | undefined => elementsNamed(xml, name)[0]?.attributes.val;
const colorsOf = (xml: string): string[] => elementsNamed(xml, "srgbClr").map(({ attributes }) => `#${attributes.val ?? ""}`);
const capital = (word: string | undefined, otherwise: string): string => (word === undefined ? otherwise : word.charAt(0).toUpperCase() + word.slice(1));

function fontOf(attributes: Readonly<Record<string, string>>, xml: string): Pick<ChartText, "fontName" | "fontSize"> {
  return { fontName: elementsNamed(xml, "latin")[0]?.attributes.typeface ?? null, fontSize: attributes.sz === undefined ? null : Number(attributes.sz) / 100 };
}

/** The first title of a piece. */
function textOf(xml: string): ChartText {
  const [title] = elementsNamed(xml, "title");
  if (title === undefined) return { text: null, fontName: null, fontSize: null, bold: false };
  const run = elementsNamed(title.content, "rPr")[0]?.attributes ?? {};
  const text = elementsNamed(title.content, "t").map(({ content }) => unescapeXml(content));
  return { text: text.join(""), ...fontOf(run, title.content), bold: run.b === "1" };
}

function axisOf(xml: string, crosses: string | undefined): ChartAxis {
  const [grid] = elementsNamed(xml, "majorGridlines");
  const bare = xml.replace(/<(?:\w+:)?majorGridlines>[\s\S]*?<\/(?:\w+:)?majorGridlines>/, "").replace(/<(?:\w+:)?title>[\s\S]*?<\/(?:\w+:)?title>/, "");
  const minimum = valueOf(xml, "min");
  return {
    title: textOf(xml),
    reversed: valueOf(xml, "orientation") === "maxMin",
    position: crosses === "max" ? "Maximum" : crosses === "min" ? "Minimum" : "Automatic",
    tickLabels: valueOf(xml, "tickLblPos") === "low" ? "Low" : "NextToAxis",
    majorTicks: capital(valueOf(xml, "majorTickMark"), "Cross"),
    minorTicks: capital(valueOf(xml, "minorTickMark"), "Cross"),
    minimum: minimum === undefined ? null : Number(minimum),
    numberFormat: elementsNamed(bare, "numFmt")[0]?.attributes.formatCode ?? "General",
    line: colorsOf(bare)[0] ?? null,
    grid: grid === undefined ? null : (colorsOf(grid.content)[0] ?? "#D9D9D9"),
  };
}

function seriesOf(xml: string, workbook: Workbook, gapWidth: number): ChartSeries[] {
  const cells = (part: string): ChartCells | null => cellsNamed(elementsNamed(elementsNamed(xml, part)[0]?.content ?? "", "f")[0]?.content, workbook);
  const values = cells("val");
  if (values === null) return [];
  const [labels] = elementsNamed(xml, "dLbls");
  const [fill = null, outline = null] = colorsOf(elementsNamed(xml, "spPr")[0]?.content ?? "");
  const shown = labels !== undefined && valueOf(labels.content, "showVal") === "1";
  const numberFormat = elementsNamed(labels?.content ?? "", "numFmt")[0]?.attributes.formatCode ?? "General";
  const position = valueOf(labels?.content ?? "", "dLblPos") === "outEnd" ? "OutsideEnd" : "Center";
  return [{ name: cells("tx"), categories: cells("cat"), values, fill, outline, labels: shown ? { position, numberFormat } : null, gapWidth }];
}

function cellsNamed(reference: string | undefined, workbook: Workbook): ChartCells | null {
  if (reference === undefined) return null;
  const { sheet: name, rest } = splitSheetPrefix(unescapeXml(reference));
  const [sheet, area] = [workbook.sheet(name ?? ""), parseArea(rest)];
  return sheet === null || area === null ? null : { sheet, area };
}
