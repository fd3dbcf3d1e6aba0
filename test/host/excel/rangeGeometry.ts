import {
  areaName,
  boundingArea,
  columnCount,
  containsArea,
  intersection,
  isEntireColumns,
  isEntireRows,
  rowCount,
  sheetPrefix,
  WHOLE_SHEET,
  type Area,
} from "../model/address";
import type { Sheet } from "../model/sheet";
import { invalidArgument, itemNotFound } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { numberOf, wholeOf } from "./arguments";
import type { ExcelSession } from "./session";

/** Key of a range's place, for other objects of the host. */
export const place: unique symbol = Symbol("place");
/** Key of the way to make another range of the same kind. */
export const derive: unique symbol = Symbol("derive");

/** A range's sheet and area. */
export interface RangePlace {
  readonly session: ExcelSession;
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A range argument's place, or null for anything else. */
export const rangeOf = (value: unknown): RangePlace | null => (value instanceof RangeGeometry ? value[place] : null);

/** The part of Excel.Range that is about where it is. `Self` is the full class. */
export abstract class RangeGeometry<Self = unknown> extends HostObject {
  readonly className = "Range";
  readonly #place: RangePlace;

  constructor(session: ExcelSession, sheet: Sheet, area: Area) {
    super();
    if (!containsArea(WHOLE_SHEET, area) || area.top > area.bottom || area.left > area.right) throw invalidArgument();
    this.#place = { session, sheet, area };
  }

  get [place](): RangePlace {
    return this.#place;
  }
  abstract [derive](area: Area): Self;

  get address(): string {
    return sheetPrefix(this.#place.sheet.name) + areaName(this.#area);
  }
  get addressLocal(): string {
    return this.address;
  }
  get rowIndex(): number {
    return this.#area.top;
  }
  get columnIndex(): number {
    return this.#area.left;
  }
  get rowCount(): number {
    return rowCount(this.#area);
  }
  get columnCount(): number {
    return columnCount(this.#area);
  }
  /** -1 beyond what a 32-bit number holds (learn.microsoft.com, «Excel.Range.cellCount»). */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2147483647 ? -1 : count;
  }
  get isEntireColumn(): boolean {
    return isEntireColumns(this.#area);
  }
  get isEntireRow(): boolean {
    return isEntireRows(this.#area);
  }

  getCell(row: unknown, column: unknown): Self {
    return this.#at({ top: this.#area.top + numberOf(row), left: this.#area.left + numberOf(column) }, 1, 1);
  }
  getRow(row: unknown): Self {
    const top = this.#area.top + numberOf(row);
    return this[derive]({ ...this.#area, top, bottom: top });
  }
  getColumn(column: unknown): Self {
    const left = this.#area.left + numberOf(column);
    return this[derive]({ ...this.#area, left, right: left });
  }
  getLastRow(): Self {
    return this[derive]({ ...this.#area, top: this.#area.bottom });
  }
  getLastColumn(): Self {
    return this[derive]({ ...this.#area, left: this.#area.right });
  }
  getLastCell(): Self {
    return this[derive]({ ...this.#area, top: this.#area.bottom, left: this.#area.right });
  }
  getEntireRow(): Self {
    return this[derive]({ ...WHOLE_SHEET, top: this.#area.top, bottom: this.#area.bottom });
  }
  getEntireColumn(): Self {
    return this[derive]({ ...WHOLE_SHEET, left: this.#area.left, right: this.#area.right });
  }
  getOffsetRange(rows: unknown, columns: unknown): Self {
    return this.#at({ top: this.#area.top + numberOf(rows), left: this.#area.left + numberOf(columns) }, this.rowCount, this.columnCount);
  }
  getResizedRange(rows: unknown, columns: unknown): Self {
    return this[derive]({ ...this.#area, bottom: this.#area.bottom + numberOf(rows), right: this.#area.right + numberOf(columns) });
  }
  getAbsoluteResizedRange(rows: unknown, columns: unknown): Self {
    return this.#at(this.#area, wholeOf(rows, 1), wholeOf(columns, 1));
  }
  getRowsBelow(count: unknown = 1): Self {
    return this[derive]({ ...this.#area, top: this.#area.bottom + 1, bottom: this.#area.bottom + wholeOf(count, 1) });
  }
  getRowsAbove(count: unknown = 1): Self {
    return this[derive]({ ...this.#area, top: this.#area.top - wholeOf(count, 1), bottom: this.#area.top - 1 });
  }
  getColumnsAfter(count: unknown = 1): Self {
    return this[derive]({ ...this.#area, left: this.#area.right + 1, right: this.#area.right + wholeOf(count, 1) });
  }
  getBoundingRect(other: unknown): Self {
    return this[derive](boundingArea(this.#area, this.#other(other)));
  }
  getIntersection(other: unknown): Self {
    const common = this.getIntersectionOrNullObject(other);
    if (common === null) throw itemNotFound("The ranges do not intersect.");
    return common;
  }
  getIntersectionOrNullObject(other: unknown): Self | null {
    const common = intersection(this.#area, this.#other(other));
    return common === null ? null : this[derive](common);
  }
  getUsedRange(valuesOnly: unknown = false): Self {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.#at(this.#area, 1, 1);
  }
  getUsedRangeOrNullObject(valuesOnly: unknown = false): Self | null {
    const used = this.#place.sheet.usedArea(valuesOnly === true, this.#area);
    return used === null ? null : this[derive](used);
  }

  get #area(): Area {
    return this.#place.area;
  }
  #at({ top, left }: { top: number; left: number }, rows: number, columns: number): Self {
    return this[derive]({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }
  #other(value: unknown): Area {
    const other = rangeOf(value);
    if (other === null || other.sheet !== this.#place.sheet) throw invalidArgument();
    return other.area;
  }
}
