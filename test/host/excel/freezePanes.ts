import type { Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import { HostError, invalidArgument } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { wholeOf } from "./arguments";
import { rangeOf } from "./rangeGeometry";
import { RangeObject } from "./range";
import type { ExcelSession } from "./session";

/** Excel.WorksheetFreezePanes. */
export class FreezePanesObject extends HostObject {
  readonly className = "WorksheetFreezePanes";
  readonly #session: ExcelSession;
  readonly #sheet: Sheet;

  constructor(session: ExcelSession, sheet: Sheet) {
    super();
    this.#session = session;
    this.#sheet = sheet;
  }

  freezeRows(count: unknown = 1): void {
    this.#freeze(wholeOf(count, 1), 0);
  }
  freezeColumns(count: unknown = 1): void {
    this.#freeze(0, wholeOf(count, 1));
  }
  freezeAt(range: unknown): void {
    const at = rangeOf(range);
    if (at === null) throw invalidArgument();
    this.#freeze(at.area.bottom + 1, at.area.right + 1);
  }
  unfreeze(): void {
    this.#freeze(0, 0);
  }
  getLocation(): RangeObject {
    const location = this.getLocationOrNullObject();
    if (location === null) throw new HostError("ItemNotFound", "There are no frozen panes.");
    return location;
  }
  getLocationOrNullObject(): RangeObject | null {
    const { frozenRows, frozenColumns } = this.#sheet;
    if (frozenRows === 0 && frozenColumns === 0) return null;
    const area: Area = {
      top: 0,
      left: 0,
      bottom: frozenRows === 0 ? 1048575 : frozenRows - 1,
      right: frozenColumns === 0 ? 16383 : frozenColumns - 1,
    };
    return new RangeObject(this.#session, this.#sheet, area);
  }

  /** Fails on a hidden sheet (OfficeDev/office-js issues 2196 and 3148). */
  #freeze(rows: number, columns: number): void {
    if (this.#sheet.visibility !== "visible") throw new HostError("InvalidOperation", "Panes of a hidden sheet cannot be frozen.");
    this.#sheet.changed();
    this.#sheet.frozenRows = rows;
    this.#sheet.frozenColumns = columns;
  }
}
