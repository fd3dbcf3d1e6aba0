import { areaName, sheetPrefix, type Area } from "../model/address";
import type { Cell } from "../model/cellGrid";
import type { Sheet } from "../model/sheet";
import { HostObject } from "../protocol/hostObject";
import { RangeObject } from "./range";
import { apiFormula, apiText, apiValue, apiValueType } from "./rangeCells";
import { settle, type ExcelSession } from "./session";

/** Excel.RangeView: the visible cells of a range. */
export class RangeViewObject extends HostObject {
  readonly className = "RangeView";
  readonly #session: ExcelSession;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(session: ExcelSession, sheet: Sheet, area: Area) {
    super();
    this.#session = session;
    this.#sheet = sheet;
    this.#area = area;
  }

  get rowCount(): number {
    return this.#rows().length;
  }
  get columnCount(): number {
    return this.#columns().length;
  }
  get values(): unknown {
    return this.#read(({ value }) => apiValue(value));
  }
  get valueTypes(): unknown {
    return this.#read(({ value }) => apiValueType(value));
  }
  get text(): unknown {
    return this.#read((cell) => apiText(this.#session, cell));
  }
  get formulas(): unknown {
    return this.#read(apiFormula);
  }
  get numberFormat(): unknown {
    return this.#read(({ style }) => style.numberFormat);
  }
  get cellAddresses(): string[][] {
    const prefix = sheetPrefix(this.#sheet.name);
    return this.#rows().map((row) =>
      this.#columns().map((column) => prefix + areaName({ top: row, bottom: row, left: column, right: column })),
    );
  }

  getRange(): RangeObject {
    return new RangeObject(this.#session, this.#sheet, this.#area);
  }

  #read<T>(read: (cell: Cell) => T): T[][] {
    settle(this.#session);
    return this.#rows().map((row) => this.#columns().map((column) => read(this.#sheet.cell(row, column))));
  }
  #rows(): number[] {
    return visible(this.#area.top, this.#area.bottom, this.#sheet.hiddenRows);
  }
  #columns(): number[] {
    return visible(this.#area.left, this.#area.right, this.#sheet.hiddenColumns);
  }
}

const visible = (first: number, last: number, hidden: ReadonlySet<number>): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((line) => !hidden.has(line));
