import type { Area } from "../model/address";
import { dataArea, type Table, type TableColumn } from "../model/table";
import { invalidArgument, itemNotFound } from "../protocol/hostError";
import { HostCollection, HostObject, identity, items, type WireIdentity } from "../protocol/hostObject";
import { textOf, wholeOf } from "./arguments";
import { RangeObject } from "./range";
import { apiValue, readCells } from "./rangeCells";
import { settle, type ExcelSession } from "./session";

/** Excel.TableColumnCollection. */
export class TableColumnCollectionObject extends HostCollection<TableColumnObject> {
  readonly className = "TableColumnCollection";
  readonly #session: ExcelSession;
  readonly #table: Table;

  constructor(session: ExcelSession, table: Table) {
    super();
    this.#session = session;
    this.#table = table;
  }

  get [items](): readonly TableColumnObject[] {
    return this.#table.columns.map((column) => new TableColumnObject(this.#session, this.#table, column));
  }
  get count(): number {
    return this.#table.columns.length;
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: unknown): TableColumnObject {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(key: unknown): TableColumnObject | null {
    const column = this.#table.columns.find(
      ({ id, name }) => id === key || (typeof key === "string" && name.toLowerCase() === key.toLowerCase()),
    );
    return column === undefined ? null : new TableColumnObject(this.#session, this.#table, column);
  }
  getItemAt(index: unknown): TableColumnObject {
    const column = this.#table.columns[wholeOf(index)];
    if (column === undefined) throw invalidArgument();
    return new TableColumnObject(this.#session, this.#table, column);
  }
}

/** Excel.TableColumn. */
class TableColumnObject extends HostObject {
  readonly className = "TableColumn";
  readonly #session: ExcelSession;
  readonly #table: Table;
  readonly #column: TableColumn;

  constructor(session: ExcelSession, table: Table, column: TableColumn) {
    super();
    this.#session = session;
    this.#table = table;
    this.#column = column;
  }

  override get [identity](): WireIdentity {
    return { key: "Id", value: this.#column.id };
  }
  get id(): number {
    return this.#column.id;
  }
  get index(): number {
    return this.#table.columns.indexOf(this.#column);
  }
  get name(): string {
    return this.#column.name;
  }
  set name(value: unknown) {
    this.#table.sheet.setCell(this.#table.area.top, this.#position(), { value: textOf(value), formula: null });
  }
  get values(): unknown {
    settle(this.#session);
    return readCells(this.#table.sheet, this.#part(this.#table.area), ({ value }) => apiValue(value));
  }

  getRange(): RangeObject {
    return this.#range(this.#table.area);
  }
  getHeaderRowRange(): RangeObject {
    return this.#range({ ...this.#table.area, bottom: this.#table.area.top });
  }
  getDataBodyRange(): RangeObject {
    return this.#range(dataArea(this.#table));
  }

  #position(): number {
    return this.#table.area.left + this.index;
  }
  #part(area: Area): Area {
    return { ...area, left: this.#position(), right: this.#position() };
  }
  #range(area: Area): RangeObject {
    return new RangeObject(this.#session, this.#table.sheet, this.#part(area));
  }
}
