import type { Sheet } from "../model/sheet";
import { HostObject } from "../protocol/hostObject";

/** Excel.AutoFilter of a sheet, as far as finding it and taking it away. */
export class AutoFilterObject extends HostObject {
  readonly className = "AutoFilter";
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get enabled(): boolean {
    return this.#sheet.filterArea !== null;
  }

  /** Rows that the filter hid show again. */
  remove(): void {
    const area = this.#sheet.filterArea;
    if (area === null) return;
    this.#sheet.changed();
    this.#sheet.filterArea = null;
    for (const row of [...this.#sheet.hiddenRows]) if (row >= area.top && row <= area.bottom) this.#sheet.hiddenRows.delete(row);
  }
}
