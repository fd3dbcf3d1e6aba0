import { containsArea, parseArea, splitSheetPrefix, type Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Table } from "../model/table";
import { addTable } from "../model/tableRules";
import { invalidArgument, itemNotFound } from "../protocol/hostError";
import { HostCollection, items } from "../protocol/hostObject";
import { flagOf, textOf, wholeOf } from "./arguments";
import { rangeOf } from "./rangeGeometry";
import { assertAllowed, type ExcelSession } from "./session";
import { TableObject } from "./table";

/** Excel.TableCollection: the workbook's tables, or one sheet's. */
export class TableCollectionObject extends HostCollection<TableObject> {
  readonly className = "TableCollection";
  readonly #session: ExcelSession;
  readonly #sheet: Sheet | null;

  constructor(session: ExcelSession, sheet: Sheet | null) {
    super();
    this.#session = session;
    this.#sheet = sheet;
  }

  get [items](): readonly TableObject[] {
    return this.#tables().map((table) => new TableObject(this.#session, table));
  }
  get count(): number {
    return this.#tables().length;
  }

  /** `address` is a range or text; without a sheet's name in it, the collection's sheet or the active one. */
  add(address: unknown, hasHeaders: unknown): TableObject {
    const { sheet, area } = this.#placeOf(address);
    assertAllowed(sheet, null);
    return new TableObject(this.#session, addTable(this.#session.workbook, sheet, area, flagOf(hasHeaders)));
  }
  getItem(key: unknown): TableObject {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(key: unknown): TableObject | null {
    const wanted = textOf(key);
    const table = this.#tables().find(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
    return table === undefined ? null : new TableObject(this.#session, table);
  }
  getItemAt(index: unknown): TableObject {
    const table = this.#tables()[wholeOf(index)];
    if (table === undefined) throw invalidArgument();
    return new TableObject(this.#session, table);
  }
  getCount(): number {
    return this.count;
  }
  /** `onAdded` and `onDeleted` ask for these. */
  _RegisterAddedEvent(): void {
    this.#session.events.askForAddedTables();
  }
  _RegisterDeletedEvent(): void {
    this.#session.events.askForDeletedTables();
  }

  #tables(): readonly Table[] {
    return this.#sheet === null ? this.#session.workbook.tables : this.#sheet.tables;
  }
  #placeOf(address: unknown): { sheet: Sheet; area: Area } {
    const range = rangeOf(address);
    const { sheet: name, rest } = range === null ? splitSheetPrefix(textOf(address)) : { sheet: null, rest: "" };
    const named = name === null ? (this.#sheet ?? this.#session.workbook.activeSheet) : this.#session.workbook.sheet(name);
    const place = range ?? { sheet: named, area: parseArea(rest) };
    if (place.sheet === null || place.area === null || (this.#sheet !== null && place.sheet !== this.#sheet)) throw invalidArgument();
    if (!containsArea({ top: 0, left: 0, bottom: 1048575, right: 16383 }, place.area)) throw invalidArgument();
    return { sheet: place.sheet, area: place.area };
  }
}
