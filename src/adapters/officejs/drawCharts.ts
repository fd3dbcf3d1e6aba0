import { cellName } from "../../workbook/cell";
import type { ChartSpec, SheetSpec } from "../../workbook/sheetSpec";
import { freeChartName } from "./chartNames";
import { rangeOf } from "./excelRange";

/** As in files: points, and percent of a bar between groups. */
const TITLE_SIZE = 14;
const TEXT_SIZE = 11;
const GAP = { bar: 50, column: 150 } as const;
const OUTLINE = "#44546A";
const FRAME = "#7F7F7F";
const GRID = "#D9D9D9";

/** Draws a sheet's charts over its cells, beside those of the taken names. */
export function drawCharts(sheet: Excel.Worksheet, { charts }: SheetSpec, taken: readonly string[]): void {
  for (const chart of charts) drawChart(sheet, chart, freeChartName(chart.key, taken));
}

function drawChart(sheet: Excel.Worksheet, spec: ChartSpec, name: string): void {
  const { kind, place, fontName } = spec;
  // «Auto» takes rows for columns on some platforms (office-js issues 1830 and 2929).
  const chart = sheet.charts.add(kind === "bar" ? "BarClustered" : "ColumnClustered", rangeOf(sheet, spec.data), "Columns");
  chart.name = name;
  chart.setPosition(cellName({ row: place.top, column: place.left }), cellName({ row: place.bottom, column: place.right }));
  chart.plotVisibleOnly = true;
  chart.displayBlanksAs = "NotPlotted";
  chart.format.font.name = fontName;
  chart.format.font.size = TEXT_SIZE;
  chart.format.font.color = "#000000";
  chart.format.fill.setSolidColor("#FFFFFF");
  chart.format.border.color = FRAME;
  drawTitle(chart.title, spec.title, TITLE_SIZE, fontName);
  chart.legend.visible = spec.fills.length > 1;
  if (spec.fills.length > 1) chart.legend.position = "Right";
  drawAxes(chart.axes, spec);
  spec.fills.forEach((fill, index) => drawSeries(chart.series.getItemAt(index), fill, spec));
}

function drawTitle(title: Excel.ChartTitle | Excel.ChartAxisTitle, text: string, size: number, fontName: string): void {
  title.text = text;
  title.format.font.name = fontName;
  title.format.font.size = size;
  title.format.font.bold = true;
}

/** Lying bars are drawn from below, so their axis is turned round and the other one put back to the foot. */
function drawAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { kind, categoryTitle, valueTitle, valueFormat, fontName }: ChartSpec): void {
  drawTitle(categoryAxis.title, categoryTitle, TEXT_SIZE, fontName);
  drawTitle(valueAxis.title, valueTitle, TEXT_SIZE, fontName);
  if (kind === "bar") {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
  categoryAxis.tickLabelPosition = "Low";
  valueAxis.minimum = 0;
  valueAxis.numberFormat = valueFormat;
  valueAxis.majorGridlines.visible = true;
  valueAxis.majorGridlines.format.line.color = GRID;
  for (const axis of [categoryAxis, valueAxis]) {
    axis.majorTickMark = "None";
    axis.minorTickMark = "None";
    axis.format.line.color = FRAME;
  }
}

function drawSeries(series: Excel.ChartSeries, fill: string, { kind, valueFormat }: ChartSpec): void {
  series.gapWidth = GAP[kind];
  series.format.fill.setSolidColor(fill);
  series.format.line.color = OUTLINE;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.position = "OutsideEnd";
  series.dataLabels.numberFormat = valueFormat;
}
