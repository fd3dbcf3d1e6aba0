import type { Area } from "./address";
import type { Sheet } from "./sheet";

/** Cells that a chart draws. */
export interface ChartCells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** One series of a clustered chart. */
export interface ChartSeries {
  name: ChartCells | null;
  categories: ChartCells | null;
  values: ChartCells;
  fill: string | null;
  outline: string | null;
  /** Null shows no labels. */
  labels: { position: string; numberFormat: string } | null;
  gapWidth: number;
}

/** A title with its look. */
export interface ChartText {
  text: string | null;
  fontName: string | null;
  fontSize: number | null;
  bold: boolean;
}

/** An axis, as far as the product sets it. */
export interface ChartAxis {
  title: ChartText;
  reversed: boolean;
  /** Where the other axis crosses. */
  position: string;
  tickLabels: string;
  majorTicks: string;
  minorTicks: string;
  minimum: number | null;
  numberFormat: string;
  line: string | null;
  /** Null draws no grid. */
  grid: string | null;
}

/** A chart over cells; bars and columns only. */
export interface Chart {
  readonly id: string;
  name: string;
  readonly kind: "BarClustered" | "ColumnClustered";
  place: Area;
  title: ChartText;
  /** Null shows none. */
  legend: string | null;
  plotVisibleOnly: boolean;
  blanks: "NotPlotted" | "Zero" | "Interplotted";
  font: ChartText;
  fill: string | null;
  border: string | null;
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  readonly series: ChartSeries[];
}

const noText = (): ChartText => ({ text: null, fontName: null, fontSize: null, bold: false });

const axis = (grid: string | null): ChartAxis => ({
  title: noText(),
  reversed: false,
  position: "Automatic",
  tickLabels: "NextToAxis",
  majorTicks: "None",
  minorTicks: "None",
  minimum: null,
  numberFormat: "General",
  line: null,
  grid,
});

/** A chart as Excel makes it, before anything is set. */
export const newChart = (id: string, name: string, kind: Chart["kind"], place: Area): Chart => ({
  id,
  name,
  kind,
  place,
  title: noText(),
  legend: "Bottom",
  plotVisibleOnly: true,
  blanks: "NotPlotted",
  font: noText(),
  fill: null,
  border: null,
  categoryAxis: axis(null),
  valueAxis: axis("#D9D9D9"),
  series: [],
});
