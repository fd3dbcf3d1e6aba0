import type { Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import { HostObject } from "../protocol/hostObject";
import { RangeObject } from "./range";
import { assertAllowed, type ExcelSession } from "./session";

/** Excel.AutoFilter of a sheet or a table. Criteria are not kept: rows are hidden or not. */
export class AutoFilterObject extends HostObject {
  readonly className = "AutoFilter";
  readonly #session: ExcelSession;
  readonly #sheet: Sheet;
  readonly #table: Table | null;

  constructor(session: ExcelSession, sheet: Sheet, table: Table | null) {
    super();
    this.#session = session;
    this.#sheet = sheet;
    this.#table = table;
  }

  get enabled(): boolean {
    return this.#area() !== null;
  }
  get isDataFiltered(): boolean {
    const area = this.#area();
    return area !== null && [...this.#sheet.hiddenRows].some((row) => row > area.top && row <= area.bottom);
  }

  getRangeOrNullObject(): RangeObject | null {
    const area = this.#area();
    return area === null ? null : new RangeObject(this.#session, this.#sheet, area);
  }
  clearCriteria(): void {
    const area = this.#area();
    this.#sheet.changed();
    for (const row of [...this.#sheet.hiddenRows])
      if (area !== null && row > area.top && row <= area.bottom) this.#sheet.hiddenRows.delete(row);
  }
  remove(): void {
    assertAllowed(this.#sheet, "allowAutoFilter");
    this.clearCriteria();
    if (this.#table === null) this.#sheet.filterArea = null;
    else this.#table.showFilterButton = false;
  }

  #area(): Area | null {
    if (this.#table === null) return this.#sheet.filterArea;
    return this.#table.showFilterButton && this.#table.showHeaders ? this.#table.area : null;
  }
}
