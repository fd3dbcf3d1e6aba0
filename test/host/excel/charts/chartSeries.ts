import type { ChartSeries } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import { HostObject } from "../../protocol/hostObject";
import { flagOf, oneOf, textOf, wholeOf } from "../arguments";
import { ChartSeriesFormatObject } from "./chartFormats";

const NO_LABELS = { position: "OutsideEnd", numberFormat: "General" } as const;

/** Excel.ChartSeries. */
export class ChartSeriesObject extends HostObject {
  readonly className = "ChartSeries";
  readonly #sheet: Sheet;
  readonly #series: ChartSeries;

  constructor(sheet: Sheet, series: ChartSeries) {
    super();
    this.#sheet = sheet;
    this.#series = series;
  }

  get name(): string {
    const { name } = this.#series;
    const value = name === null ? null : name.sheet.cell(name.area.top, name.area.left).value;
    return typeof value === "string" ? value : "";
  }
  get gapWidth(): number {
    return this.#series.gapWidth;
  }
  set gapWidth(value: unknown) {
    this.#sheet.changed();
    this.#series.gapWidth = wholeOf(value);
  }
  get hasDataLabels(): boolean {
    return this.#series.labels !== null;
  }
  set hasDataLabels(value: unknown) {
    this.#sheet.changed();
    this.#series.labels = flagOf(value) ? (this.#series.labels ?? { ...NO_LABELS }) : null;
  }
  get dataLabels(): ChartDataLabelsObject {
    return new ChartDataLabelsObject(this.#sheet, this.#series);
  }
  get format(): ChartSeriesFormatObject {
    return new ChartSeriesFormatObject(this.#sheet, this.#series);
  }
}

/** Excel.ChartDataLabels; of a series without labels nothing can be set. */
class ChartDataLabelsObject extends HostObject {
  readonly className = "ChartDataLabels";
  readonly #sheet: Sheet;
  readonly #series: ChartSeries;

  constructor(sheet: Sheet, series: ChartSeries) {
    super();
    this.#sheet = sheet;
    this.#series = series;
  }

  /** Labels show values here and nothing else. */
  get showValue(): boolean {
    return this.#series.labels !== null;
  }
  set showValue(value: unknown) {
    this.#set(flagOf(value) ? {} : null);
  }
  get position(): string | null {
    return this.#series.labels?.position ?? null;
  }
  set position(value: unknown) {
    this.#set({ position: oneOf(value, ["Center", "InsideEnd", "InsideBase", "OutsideEnd"]) });
  }
  get numberFormat(): string | null {
    return this.#series.labels?.numberFormat ?? null;
  }
  set numberFormat(value: unknown) {
    this.#set({ numberFormat: textOf(value) });
  }

  #set(change: Partial<NonNullable<ChartSeries["labels"]>> | null): void {
    this.#sheet.changed();
    this.#series.labels = change === null ? null : { ...(this.#series.labels ?? NO_LABELS), ...change };
  }
}
