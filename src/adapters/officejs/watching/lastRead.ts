import type { SheetSet } from "../../../workbook/sheetSpec";
import type { ReadWorkbook } from "../readTables";

/** Which tables and sheets of ours a reading was about. */
export interface Asked {
  readonly wanted: (tableName: string) => boolean;
  readonly ownSheets: readonly string[];
}

/** The latest reading, so that an edit need not bring another one. */
export class LastRead {
  #read: ReadWorkbook | null = null;
  #asked: Asked | null = null;
  /** Sheets of ours were drawn since. */
  ownSheetsStale = false;

  /** The latest reading of the same tables and sheets; null where there is none that still holds. */
  recall({ wanted, ownSheets }: Asked): ReadWorkbook | null {
    const known = this.#asked?.wanted === wanted && ownSheets.every((key) => this.#asked?.ownSheets.includes(key));
    return known ? this.#read : null;
  }

  keep(read: ReadWorkbook, asked: Asked): void {
    [this.#read, this.#asked, this.ownSheetsStale] = [read, asked, false];
  }

  forget(): void {
    [this.#read, this.#asked] = [null, null];
  }

  /** Sheets were drawn: ours are others now, and tables among them too. */
  drawn({ sheets }: SheetSet): void {
    this.ownSheetsStale = true;
    if (sheets.some(({ tables }) => tables.length > 0)) this.forget();
  }
}
