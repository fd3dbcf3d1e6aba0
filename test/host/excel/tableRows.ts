import { columnCount, type Area } from "../model/address";
import { dataArea, type Table } from "../model/table";
import { resizeTable } from "../model/tableRules";
import { HostGap, invalidArgument } from "../protocol/hostError";
import { HostCollection, HostObject, items } from "../protocol/hostObject";
import { wholeOf } from "./arguments";
import { RangeObject } from "./range";
import { apiValue, readCells, writeEntries } from "./rangeCells";
import { settle, type ExcelSession } from "./session";

/** Excel.TableRowCollection. Rows can be added at the end only. */
export class TableRowCollectionObject extends HostCollection<TableRowObject> {
  readonly className = "TableRowCollection";
  readonly #session: ExcelSession;
  readonly #table: Table;

  constructor(session: ExcelSession, table: Table) {
    super();
    this.#session = session;
    this.#table = table;
  }

  get [items](): readonly TableRowObject[] {
    return Array.from({ length: this.count }, (_, index) => new TableRowObject(this.#session, this.#table, index));
  }
  get count(): number {
    const { top, bottom } = dataArea(this.#table);
    return bottom - top + 1;
  }
  getCount(): number {
    return this.count;
  }
  getItemAt(index: unknown): TableRowObject {
    const row = wholeOf(index);
    if (row >= this.count) throw invalidArgument();
    return new TableRowObject(this.#session, this.#table, row);
  }
  add(index?: unknown, values?: unknown): TableRowObject {
    const { area, sheet, showTotals } = this.#table;
    if (index !== undefined && index !== null && index !== this.count) throw new HostGap("TableRowCollection.add (in the middle)");
    if (showTotals) throw new HostGap("TableRowCollection.add (above a total row)");
    const rows = values === undefined || values === null ? [new Array<null>(columnCount(area)).fill(null)] : (values as unknown[][]);
    const added: Area = { ...area, top: area.bottom + 1, bottom: area.bottom + rows.length };
    if (sheet.usedArea(true, added) !== null) throw new HostGap("TableRowCollection.add (moving cells below the table)");
    resizeTable(this.#table, { ...area, bottom: added.bottom });
    writeEntries(this.#session, sheet, added, rows);
    return this.getItemAt(this.count - rows.length);
  }
}

/** Excel.TableRow. */
class TableRowObject extends HostObject {
  readonly className = "TableRow";
  readonly #session: ExcelSession;
  readonly #table: Table;
  readonly #index: number;

  constructor(session: ExcelSession, table: Table, index: number) {
    super();
    this.#session = session;
    this.#table = table;
    this.#index = index;
  }

  get index(): number {
    return this.#index;
  }
  get values(): unknown {
    settle(this.#session);
    return readCells(this.#table.sheet, this.#area(), ({ value }) => apiValue(value));
  }
  set values(values: unknown) {
    writeEntries(this.#session, this.#table.sheet, this.#area(), values);
  }
  getRange(): RangeObject {
    return new RangeObject(this.#session, this.#table.sheet, this.#area());
  }

  #area(): Area {
    const row = dataArea(this.#table).top + this.#index;
    return { ...this.#table.area, top: row, bottom: row };
  }
}
