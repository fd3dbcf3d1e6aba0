import type { Chart, ChartSeries, ChartText } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import { HostObject } from "../../protocol/hostObject";
import { colorOf, flagOf, numberOf, textOf } from "../arguments";

/** A colour that belongs to a part of a chart. */
export interface ColorPlace {
  readonly of: object;
  readonly key: string;
}

/** Excel.ChartAreaFormat. */
export class ChartAreaFormatObject extends HostObject {
  readonly className = "ChartAreaFormat";
  readonly #sheet: Sheet;
  readonly #chart: Chart;

  constructor(sheet: Sheet, chart: Chart) {
    super();
    this.#sheet = sheet;
    this.#chart = chart;
  }

  get font(): ChartFontObject {
    return new ChartFontObject(this.#sheet, this.#chart.font);
  }
  get fill(): ChartFillObject {
    return new ChartFillObject(this.#sheet, { of: this.#chart, key: "fill" });
  }
  get border(): ChartLineObject {
    return new ChartLineObject(this.#sheet, { of: this.#chart, key: "border" }, "ChartBorder");
  }
}

/** Excel.ChartSeriesFormat. */
export class ChartSeriesFormatObject extends HostObject {
  readonly className = "ChartSeriesFormat";
  readonly #sheet: Sheet;
  readonly #series: ChartSeries;

  constructor(sheet: Sheet, series: ChartSeries) {
    super();
    this.#sheet = sheet;
    this.#series = series;
  }

  get fill(): ChartFillObject {
    return new ChartFillObject(this.#sheet, { of: this.#series, key: "fill" });
  }
  get line(): ChartLineObject {
    return new ChartLineObject(this.#sheet, { of: this.#series, key: "outline" });
  }
}

/** Excel.ChartAxisFormat and ChartGridlinesFormat. */
export class ChartLineFormatObject extends HostObject {
  readonly className: string;
  readonly #sheet: Sheet;
  readonly #place: ColorPlace;

  constructor(sheet: Sheet, className: string, place: ColorPlace) {
    super();
    this.className = className;
    this.#sheet = sheet;
    this.#place = place;
  }

  get line(): ChartLineObject {
    return new ChartLineObject(this.#sheet, this.#place);
  }
}

/** Excel.ChartTitleFormat and ChartAxisTitleFormat. */
class ChartTextFormatObject extends HostObject {
  readonly className: string;
  readonly #sheet: Sheet;
  readonly #text: ChartText;

  constructor(sheet: Sheet, className: string, text: ChartText) {
    super();
    this.className = className;
    this.#sheet = sheet;
    this.#text = text;
  }

  get font(): ChartFontObject {
    return new ChartFontObject(this.#sheet, this.#text);
  }
}

/** Excel.ChartTitle and ChartAxisTitle. Setting a text shows the title. */
export class ChartTitleObject extends HostObject {
  readonly className: string;
  readonly #sheet: Sheet;
  readonly #title: ChartText;

  constructor(sheet: Sheet, title: ChartText, className: string) {
    super();
    this.className = className;
    this.#sheet = sheet;
    this.#title = title;
  }

  get text(): string {
    return this.#title.text ?? "";
  }
  set text(value: unknown) {
    this.#sheet.changed();
    this.#title.text = textOf(value);
  }
  get visible(): boolean {
    return this.#title.text !== null;
  }
  get format(): ChartTextFormatObject {
    return new ChartTextFormatObject(this.#sheet, `${this.className}Format`, this.#title);
  }
}

/** Excel.ChartFont. */
class ChartFontObject extends HostObject {
  readonly className = "ChartFont";
  readonly #sheet: Sheet;
  readonly #text: ChartText;

  constructor(sheet: Sheet, text: ChartText) {
    super();
    this.#sheet = sheet;
    this.#text = text;
  }

  get name(): string | null {
    return this.#text.fontName;
  }
  set name(value: unknown) {
    this.#sheet.changed();
    this.#text.fontName = textOf(value);
  }
  get size(): number | null {
    return this.#text.fontSize;
  }
  set size(value: unknown) {
    this.#sheet.changed();
    this.#text.fontSize = numberOf(value);
  }
  get bold(): boolean {
    return this.#text.bold;
  }
  set bold(value: unknown) {
    this.#sheet.changed();
    this.#text.bold = flagOf(value);
  }
  /** Always black here. */
  get color(): string {
    return "#000000";
  }
  set color(value: unknown) {
    colorOf(value);
  }
}

/** Excel.ChartFill. */
class ChartFillObject extends HostObject {
  readonly className = "ChartFill";
  readonly #sheet: Sheet;
  readonly #place: ColorPlace;

  constructor(sheet: Sheet, place: ColorPlace) {
    super();
    this.#sheet = sheet;
    this.#place = place;
  }

  setSolidColor(color: unknown): void {
    this.#sheet.changed();
    Reflect.set(this.#place.of, this.#place.key, colorOf(color));
  }
  clear(): void {
    this.#sheet.changed();
    Reflect.set(this.#place.of, this.#place.key, null);
  }
}

/** Excel.ChartLineFormat and ChartBorder. */
class ChartLineObject extends HostObject {
  readonly className: string;
  readonly #sheet: Sheet;
  readonly #place: ColorPlace;

  constructor(sheet: Sheet, place: ColorPlace, className = "ChartLineFormat") {
    super();
    this.className = className;
    this.#sheet = sheet;
    this.#place = place;
  }

  get color(): string {
    return String(Reflect.get(this.#place.of, this.#place.key) ?? "");
  }
  set color(value: unknown) {
    this.#sheet.changed();
    Reflect.set(this.#place.of, this.#place.key, colorOf(value));
  }
}
