import { parseArea, type Area } from "../model/address";
import { dataArea, type Table } from "../model/table";
import { removeTable, renameTable, resizeTable } from "../model/tableRules";
import { ModelError } from "../model/modelError";
import { HostError, invalidArgument } from "../protocol/hostError";
import { HostObject, identity, type WireIdentity } from "../protocol/hostObject";
import { flagOf, textOf } from "./arguments";
import { AutoFilterObject } from "./autoFilter";
import { rangeOf } from "./rangeGeometry";
import { RangeObject } from "./range";
import { assertAllowed, type ExcelSession } from "./session";
import { TableColumnCollectionObject } from "./tableColumns";
import { TableRowCollectionObject } from "./tableRows";
import { WorksheetObject } from "./worksheet";

type Switch = "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn" | "showFilterButton";

/** Excel.Table. */
export class TableObject extends HostObject {
  readonly className = "Table";
  readonly #session: ExcelSession;
  readonly #table: Table;

  constructor(session: ExcelSession, table: Table) {
    super();
    this.#session = session;
    this.#table = table;
  }

  override get [identity](): WireIdentity {
    return { key: "Id", value: this.#table.id };
  }
  get id(): string {
    return this.#table.id;
  }
  get name(): string {
    return this.#table.name;
  }
  /** A bad or taken name is a plain InvalidArgument (OfficeDev/office-js issues 551 and 1199). */
  set name(value: unknown) {
    assertAllowed(this.#table.sheet, null);
    try {
      renameTable(this.#session.workbook, this.#table, textOf(value));
    } catch (error) {
      throw error instanceof ModelError && error.kind === "name-exists" ? invalidArgument(error.message) : error;
    }
  }
  get showHeaders(): boolean {
    return this.#table.showHeaders;
  }
  get showTotals(): boolean {
    return this.#table.showTotals;
  }
  get style(): string {
    return this.#table.styleName ?? "";
  }
  set style(value: unknown) {
    const name = textOf(value);
    if (name !== "" && !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(name))
      throw invalidArgument();
    assertAllowed(this.#table.sheet, null);
    this.#table.sheet.changed();
    this.#table.styleName = name === "" ? null : name;
  }
  get showBandedRows(): boolean {
    return this.#table.showBandedRows;
  }
  set showBandedRows(value: unknown) {
    this.#switch("showBandedRows", value);
  }
  get showBandedColumns(): boolean {
    return this.#table.showBandedColumns;
  }
  set showBandedColumns(value: unknown) {
    this.#switch("showBandedColumns", value);
  }
  get highlightFirstColumn(): boolean {
    return this.#table.highlightFirstColumn;
  }
  set highlightFirstColumn(value: unknown) {
    this.#switch("highlightFirstColumn", value);
  }
  get highlightLastColumn(): boolean {
    return this.#table.highlightLastColumn;
  }
  set highlightLastColumn(value: unknown) {
    this.#switch("highlightLastColumn", value);
  }
  get showFilterButton(): boolean {
    return this.#table.showFilterButton;
  }
  set showFilterButton(value: unknown) {
    this.#switch("showFilterButton", value);
  }

  get columns(): TableColumnCollectionObject {
    return new TableColumnCollectionObject(this.#session, this.#table);
  }
  get rows(): TableRowCollectionObject {
    return new TableRowCollectionObject(this.#session, this.#table);
  }
  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.#session, this.#table.sheet, this.#table);
  }
  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.#session, this.#table.sheet);
  }

  getRange(): RangeObject {
    return this.#range(this.#table.area);
  }
  getHeaderRowRange(): RangeObject {
    if (!this.#table.showHeaders) throw new HostError("ItemNotFound", "The table has no header row.");
    return this.#range({ ...this.#table.area, bottom: this.#table.area.top });
  }
  getDataBodyRange(): RangeObject {
    return this.#range(dataArea(this.#table));
  }
  getTotalRowRange(): RangeObject {
    if (!this.#table.showTotals) throw new HostError("ItemNotFound", "The table has no total row.");
    return this.#range({ ...this.#table.area, top: this.#table.area.bottom });
  }
  /** Takes the table and its contents away (learn.microsoft.com, «Excel.Table.delete»). */
  delete(): void {
    assertAllowed(this.#table.sheet, null);
    removeTable(this.#table, true);
  }
  convertToRange(): RangeObject {
    assertAllowed(this.#table.sheet, null);
    removeTable(this.#table, false);
    return this.#range(this.#table.area);
  }
  resize(newRange: unknown): void {
    assertAllowed(this.#table.sheet, null);
    const range = rangeOf(newRange);
    const area = range === null ? parseArea(textOf(newRange).replace(/^.*!/, "")) : range.sheet === this.#table.sheet ? range.area : null;
    if (area === null) throw invalidArgument();
    resizeTable(this.#table, area);
  }
  /** The test workbook keeps hidden rows, not filters: clearing shows all rows. */
  clearFilters(): void {
    this.#table.sheet.changed();
    const { top, bottom } = this.#table.area;
    for (const row of [...this.#table.sheet.hiddenRows]) if (row >= top && row <= bottom) this.#table.sheet.hiddenRows.delete(row);
  }

  #switch(name: Switch, value: unknown): void {
    assertAllowed(this.#table.sheet, null);
    this.#table.sheet.changed();
    this.#table[name] = flagOf(value);
  }
  #range(area: Area): RangeObject {
    return new RangeObject(this.#session, this.#table.sheet, area);
  }
}
