import type { Area } from "../../model/address";
import { newChart, type ChartSeries } from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { HostCollection, items } from "../../protocol/hostObject";
import { oneOf, textOf, wholeOf } from "../arguments";
import { rangeOf } from "../rangeGeometry";
import { assertAllowed, type ExcelSession } from "../session";
import { ChartObject } from "./chart";

/** Excel.ChartCollection of one sheet; clustered bars and columns over one block of cells. */
export class ChartCollectionObject extends HostCollection<ChartObject> {
  readonly className = "ChartCollection";
  readonly #session: ExcelSession;
  readonly #sheet: Sheet;

  constructor(session: ExcelSession, sheet: Sheet) {
    super();
    this.#session = session;
    this.#sheet = sheet;
  }

  get [items](): readonly ChartObject[] {
    return this.#sheet.charts.map((chart) => new ChartObject(this.#sheet, chart));
  }
  get count(): number {
    return this.#sheet.charts.length;
  }
  getCount(): number {
    return this.count;
  }

  /** Where a chart stands until it is moved, nobody relies on. */
  add(type: unknown, source: unknown, seriesBy: unknown): ChartObject {
    assertAllowed(this.#sheet, "allowEditObjects");
    const kind = oneOf(type, ["BarClustered", "ColumnClustered"]);
    // «Auto» differs between platforms (office-js issues 1830 and 2929), so it is not imitated.
    oneOf(seriesBy, ["Columns"]);
    const range = rangeOf(source);
    if (range === null) throw invalidArgument();
    const chart = newChart(this.#session.workbook.newId(), `Chart ${this.#sheet.charts.length + 1}`, kind, { top: 0, left: 0, bottom: 14, right: 7 });
    chart.series.push(...seriesOf(range.sheet, range.area));
    this.#sheet.changed();
    this.#sheet.charts.push(chart);
    return new ChartObject(this.#sheet, chart);
  }
  getItem(name: unknown): ChartObject {
    const found = this.getItemOrNullObject(name);
    if (found === null) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(name: unknown): ChartObject | null {
    const wanted = textOf(name);
    const chart = this.#sheet.charts.find((candidate) => candidate.id === wanted || candidate.name.toLowerCase() === wanted.toLowerCase());
    return chart === undefined ? null : new ChartObject(this.#sheet, chart);
  }
  getItemAt(index: unknown): ChartObject {
    const chart = this.#sheet.charts[wholeOf(index)];
    if (chart === undefined) throw invalidArgument();
    return new ChartObject(this.#sheet, chart);
  }
}

/**
 * Excel takes the first row and column for names where they hold text, and always where the corner is empty (support.microsoft.com, «Create a chart from
 * start to finish»).
 */
function seriesOf(sheet: Sheet, { top, left, bottom, right }: Area): ChartSeries[] {
  const isNamed = sheet.cell(top, left).value === null;
  const first = isNamed ? 1 : 0;
  const cells = (area: Area) => ({ sheet, area });
  return Array.from({ length: right - left + 1 - first }, (_, index) => {
    const column = left + first + index;
    return {
      name: isNamed ? cells({ top, left: column, bottom: top, right: column }) : null,
      categories: isNamed ? cells({ top: top + 1, left, bottom, right: left }) : null,
      values: cells({ top: top + first, left: column, bottom, right: column }),
      fill: null,
      outline: null,
      labels: null,
      gapWidth: 150,
    };
  });
}
