import { parseArea } from "../../model/address";
import type { Chart, ChartSeries } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import { invalidArgument } from "../../protocol/hostError";
import { HostCollection, HostObject, identity, items, type WireIdentity } from "../../protocol/hostObject";
import { flagOf, oneOf, textOf, wholeOf } from "../arguments";
import { rangeOf } from "../rangeGeometry";
import { ChartAxesObject } from "./chartAxes";
import { ChartAreaFormatObject, ChartTitleObject } from "./chartFormats";
import { ChartSeriesObject } from "./chartSeries";

/** Excel.Chart. */
export class ChartObject extends HostObject {
  readonly className = "Chart";
  readonly #sheet: Sheet;
  readonly #chart: Chart;

  constructor(sheet: Sheet, chart: Chart) {
    super();
    this.#sheet = sheet;
    this.#chart = chart;
  }

  override get [identity](): WireIdentity {
    return { key: "Id", value: this.#chart.id };
  }
  get id(): string {
    return this.#chart.id;
  }
  get name(): string {
    return this.#chart.name;
  }
  set name(value: unknown) {
    this.#set({ name: textOf(value) });
  }
  get chartType(): string {
    return this.#chart.kind;
  }
  get plotVisibleOnly(): boolean {
    return this.#chart.plotVisibleOnly;
  }
  set plotVisibleOnly(value: unknown) {
    this.#set({ plotVisibleOnly: flagOf(value) });
  }
  get displayBlanksAs(): string {
    return this.#chart.blanks;
  }
  set displayBlanksAs(value: unknown) {
    this.#set({ blanks: oneOf(value, ["NotPlotted", "Zero", "Interplotted"]) });
  }
  get title(): ChartTitleObject {
    return new ChartTitleObject(this.#sheet, this.#chart.title, "ChartTitle");
  }
  get legend(): ChartLegendObject {
    return new ChartLegendObject(this.#sheet, this.#chart);
  }
  get axes(): ChartAxesObject {
    return new ChartAxesObject(this.#sheet, this.#chart);
  }
  get format(): ChartAreaFormatObject {
    return new ChartAreaFormatObject(this.#sheet, this.#chart);
  }
  get series(): ChartSeriesCollectionObject {
    return new ChartSeriesCollectionObject(this.#sheet, this.#chart.series);
  }

  setPosition(startCell: unknown, endCell: unknown = startCell): void {
    const [start, end] = [startCell, endCell].map((cell) => rangeOf(cell)?.area ?? parseArea(textOf(cell)));
    if (start === undefined || start === null || end === undefined || end === null) throw invalidArgument();
    this.#set({ place: { top: start.top, left: start.left, bottom: end.bottom, right: end.right } });
  }
  delete(): void {
    this.#sheet.changed();
    this.#sheet.charts.splice(this.#sheet.charts.indexOf(this.#chart), 1);
  }

  #set(change: Partial<Chart>): void {
    this.#sheet.changed();
    Object.assign(this.#chart, change);
  }
}

/** Excel.ChartLegend. */
class ChartLegendObject extends HostObject {
  readonly className = "ChartLegend";
  readonly #sheet: Sheet;
  readonly #chart: Chart;

  constructor(sheet: Sheet, chart: Chart) {
    super();
    this.#sheet = sheet;
    this.#chart = chart;
  }

  get visible(): boolean {
    return this.#chart.legend !== null;
  }
  set visible(value: unknown) {
    this.#sheet.changed();
    this.#chart.legend = flagOf(value) ? (this.#chart.legend ?? "Right") : null;
  }
  get position(): string {
    return this.#chart.legend ?? "Right";
  }
  set position(value: unknown) {
    this.#sheet.changed();
    this.#chart.legend = oneOf(value, ["Top", "Bottom", "Left", "Right", "Corner"]);
  }
}

/** Excel.ChartSeriesCollection. */
class ChartSeriesCollectionObject extends HostCollection<ChartSeriesObject> {
  readonly className = "ChartSeriesCollection";
  readonly #sheet: Sheet;
  readonly #series: readonly ChartSeries[];

  constructor(sheet: Sheet, series: readonly ChartSeries[]) {
    super();
    this.#sheet = sheet;
    this.#series = series;
  }

  get [items](): readonly ChartSeriesObject[] {
    return this.#series.map((series) => new ChartSeriesObject(this.#sheet, series));
  }
  get count(): number {
    return this.#series.length;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: unknown): ChartSeriesObject {
    const series = this.#series[wholeOf(index)];
    if (series === undefined) throw invalidArgument();
    return new ChartSeriesObject(this.#sheet, series);
  }
}
