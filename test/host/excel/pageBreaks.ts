import { parseArea } from "../model/address";
import type { Sheet } from "../model/sheet";
import { invalidArgument } from "../protocol/hostError";
import { HostCollection, HostObject, items } from "../protocol/hostObject";
import { textOf, wholeOf } from "./arguments";
import { rangeOf } from "./rangeGeometry";
import { RangeObject } from "./range";
import type { ExcelSession } from "./session";

/** Excel.PageBreakCollection of horizontal breaks. */
export class PageBreakCollectionObject extends HostCollection<PageBreakObject> {
  readonly className = "PageBreakCollection";
  readonly #session: ExcelSession;
  readonly #sheet: Sheet;

  constructor(session: ExcelSession, sheet: Sheet) {
    super();
    this.#session = session;
    this.#sheet = sheet;
  }

  get [items](): readonly PageBreakObject[] {
    return this.#sheet.pageLayout.rowBreaks.map((row) => new PageBreakObject(this.#session, this.#sheet, row));
  }
  getCount(): number {
    return this[items].length;
  }
  getItem(index: unknown): PageBreakObject {
    const found = this[items][wholeOf(index)];
    if (found === undefined) throw invalidArgument();
    return found;
  }
  /** The break stands above the range (learn.microsoft.com, «Excel.PageBreakCollection.add»); there is none above the first row. */
  add(range: unknown): PageBreakObject {
    const area = rangeOf(range)?.area ?? parseArea(textOf(range));
    if (area === null || area.top === 0) throw invalidArgument();
    this.#set([...new Set([...this.#sheet.pageLayout.rowBreaks, area.top])].sort((one, other) => one - other));
    return new PageBreakObject(this.#session, this.#sheet, area.top);
  }
  removePageBreaks(): void {
    this.#set([]);
  }

  #set(rowBreaks: readonly number[]): void {
    this.#sheet.changed();
    this.#sheet.pageLayout = { ...this.#sheet.pageLayout, rowBreaks };
  }
}

/** Excel.PageBreak. */
class PageBreakObject extends HostObject {
  readonly className = "PageBreak";
  readonly #session: ExcelSession;
  readonly #sheet: Sheet;
  readonly #row: number;

  constructor(session: ExcelSession, sheet: Sheet, row: number) {
    super();
    this.#session = session;
    this.#sheet = sheet;
    this.#row = row;
  }

  get rowIndex(): number {
    return this.#row;
  }
  get columnIndex(): number {
    return 0;
  }
  getCellAfterBreak(): RangeObject {
    return new RangeObject(this.#session, this.#sheet, { top: this.#row, left: 0, bottom: this.#row, right: 0 });
  }
  delete(): void {
    this.#sheet.changed();
    const rowBreaks = this.#sheet.pageLayout.rowBreaks.filter((row) => row !== this.#row);
    this.#sheet.pageLayout = { ...this.#sheet.pageLayout, rowBreaks };
  }
}
