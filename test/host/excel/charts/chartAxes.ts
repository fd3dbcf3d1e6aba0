import type { Chart, ChartAxis } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import { HostObject } from "../../protocol/hostObject";
import { flagOf, numberOf, oneOf, textOf } from "../arguments";
import { ChartLineFormatObject, ChartTitleObject } from "./chartFormats";

const TICKS = ["None", "Cross", "Inside", "Outside"] as const;

/** Excel.ChartAxes. */
export class ChartAxesObject extends HostObject {
  readonly className = "ChartAxes";
  readonly #sheet: Sheet;
  readonly #chart: Chart;

  constructor(sheet: Sheet, chart: Chart) {
    super();
    this.#sheet = sheet;
    this.#chart = chart;
  }

  get categoryAxis(): ChartAxisObject {
    return new ChartAxisObject(this.#sheet, this.#chart.categoryAxis);
  }
  get valueAxis(): ChartAxisObject {
    return new ChartAxisObject(this.#sheet, this.#chart.valueAxis);
  }
}

/** Excel.ChartAxis. */
class ChartAxisObject extends HostObject {
  readonly className = "ChartAxis";
  readonly #sheet: Sheet;
  readonly #axis: ChartAxis;

  constructor(sheet: Sheet, axis: ChartAxis) {
    super();
    this.#sheet = sheet;
    this.#axis = axis;
  }

  get title(): ChartTitleObject {
    return new ChartTitleObject(this.#sheet, this.#axis.title, "ChartAxisTitle");
  }
  get format(): ChartLineFormatObject {
    return new ChartLineFormatObject(this.#sheet, "ChartAxisFormat", { of: this.#axis, key: "line" });
  }
  get majorGridlines(): ChartGridlinesObject {
    return new ChartGridlinesObject(this.#sheet, this.#axis);
  }
  get reversePlotOrder(): boolean {
    return this.#axis.reversed;
  }
  set reversePlotOrder(value: unknown) {
    this.#set({ reversed: flagOf(value) });
  }
  get position(): string {
    return this.#axis.position;
  }
  set position(value: unknown) {
    this.#set({ position: oneOf(value, ["Automatic", "Maximum", "Minimum", "Custom"]) });
  }
  get tickLabelPosition(): string {
    return this.#axis.tickLabels;
  }
  set tickLabelPosition(value: unknown) {
    this.#set({ tickLabels: oneOf(value, ["NextToAxis", "High", "Low", "None"]) });
  }
  get majorTickMark(): string {
    return this.#axis.majorTicks;
  }
  set majorTickMark(value: unknown) {
    this.#set({ majorTicks: oneOf(value, TICKS) });
  }
  get minorTickMark(): string {
    return this.#axis.minorTicks;
  }
  set minorTickMark(value: unknown) {
    this.#set({ minorTicks: oneOf(value, TICKS) });
  }
  get minimum(): number | string {
    return this.#axis.minimum ?? "";
  }
  set minimum(value: unknown) {
    this.#set({ minimum: value === "" ? null : numberOf(value) });
  }
  get numberFormat(): string {
    return this.#axis.numberFormat;
  }
  set numberFormat(value: unknown) {
    this.#set({ numberFormat: textOf(value) });
  }

  #set(change: Partial<ChartAxis>): void {
    this.#sheet.changed();
    Object.assign(this.#axis, change);
  }
}

/** Excel.ChartGridlines. */
class ChartGridlinesObject extends HostObject {
  readonly className = "ChartGridlines";
  readonly #sheet: Sheet;
  readonly #axis: ChartAxis;

  constructor(sheet: Sheet, axis: ChartAxis) {
    super();
    this.#sheet = sheet;
    this.#axis = axis;
  }

  get visible(): boolean {
    return this.#axis.grid !== null;
  }
  set visible(value: unknown) {
    this.#sheet.changed();
    this.#axis.grid = flagOf(value) ? (this.#axis.grid ?? "#D9D9D9") : null;
  }
  get format(): ChartLineFormatObject {
    return new ChartLineFormatObject(this.#sheet, "ChartGridlinesFormat", { of: this.#axis, key: "grid" });
  }
}
