import { parseArea, WHOLE_SHEET, type Area } from "../model/address";
import { charactersToPoints } from "../model/columnWidth";
import type { Sheet } from "../model/sheet";
import { HostError, invalidArgument } from "../protocol/hostError";
import { HostObject, identity, type WireIdentity } from "../protocol/hostObject";
import { colorOf, flagOf, oneOf, textOf, wholeOf } from "./arguments";
import { AutoFilterObject } from "./autoFilter";
import { FreezePanesObject } from "./freezePanes";
import { NamedItemCollectionObject, namedPlace } from "./namedItems";
import { ChartCollectionObject } from "./charts/charts";
import { PageBreakCollectionObject } from "./pageBreaks";
import { PageLayoutObject } from "./pageLayout";
import { RangeObject } from "./range";
import { RangeAreasObject } from "./rangeAreas";
import { activateSheet } from "./selecting";
import { assertStructureOpen, type ExcelSession } from "./session";
import { TableCollectionObject } from "./tables";
import { WorksheetProtectionObject } from "./worksheetProtection";

/** Key of the sheet behind a worksheet object, for other objects of the host. */
export const sheetOf: unique symbol = Symbol("sheet");

const VISIBILITY = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Excel.Worksheet. */
export class WorksheetObject extends HostObject {
  readonly className = "Worksheet";
  readonly #session: ExcelSession;
  readonly #sheet: Sheet;

  constructor(session: ExcelSession, sheet: Sheet) {
    super();
    this.#session = session;
    this.#sheet = sheet;
  }

  override get [identity](): WireIdentity {
    return { key: "Id", value: this.#sheet.id };
  }
  get [sheetOf](): Sheet {
    return this.#sheet;
  }

  get id(): string {
    return this.#sheet.id;
  }
  get name(): string {
    return this.#sheet.name;
  }
  set name(value: unknown) {
    assertStructureOpen(this.#session.workbook);
    this.#session.workbook.renameSheet(this.#sheet, textOf(value));
  }
  get position(): number {
    return this.#session.workbook.sheets.indexOf(this.#sheet);
  }
  set position(value: unknown) {
    assertStructureOpen(this.#session.workbook);
    const position = wholeOf(value);
    if (position >= this.#session.workbook.sheets.length) throw invalidArgument();
    this.#session.workbook.moveSheet(this.#sheet, position);
  }
  get visibility(): string {
    return this.#sheet.visibility.charAt(0).toUpperCase() + this.#sheet.visibility.slice(1);
  }
  set visibility(value: unknown) {
    assertStructureOpen(this.#session.workbook);
    const visibility = VISIBILITY[oneOf(value, ["Visible", "Hidden", "VeryHidden"])];
    const others = this.#session.workbook.sheets.filter((sheet) => sheet !== this.#sheet && sheet.visibility === "visible");
    if (visibility !== "visible" && others.length === 0)
      throw new HostError("InvalidOperation", "The last visible sheet cannot be hidden.");
    this.#sheet.changed();
    this.#sheet.visibility = visibility;
  }
  /** An empty text stands for no colour (learn.microsoft.com, «Excel.Worksheet.tabColor»). */
  get tabColor(): string {
    return this.#sheet.tabColor ?? "";
  }
  set tabColor(value: unknown) {
    this.#sheet.changed();
    this.#sheet.tabColor = value === "" ? null : colorOf(value);
  }
  get showGridlines(): boolean {
    return this.#sheet.showGridlines;
  }
  set showGridlines(value: unknown) {
    this.#sheet.changed();
    this.#sheet.showGridlines = flagOf(value);
  }
  get showHeadings(): boolean {
    return this.#sheet.showHeadings;
  }
  set showHeadings(value: unknown) {
    this.#sheet.changed();
    this.#sheet.showHeadings = flagOf(value);
  }
  /** The client sets `showGridlines` and `showHeadings` under these names. */
  get gridlines(): boolean {
    return this.showGridlines;
  }
  set gridlines(value: unknown) {
    this.showGridlines = flagOf(value);
  }
  get headings(): boolean {
    return this.showHeadings;
  }
  set headings(value: unknown) {
    this.showHeadings = flagOf(value);
  }
  get standardHeight(): number {
    return this.#sheet.defaultHeight;
  }
  get standardWidth(): number {
    return charactersToPoints(this.#sheet.defaultWidth);
  }

  get tables(): TableCollectionObject {
    return new TableCollectionObject(this.#session, this.#sheet);
  }
  get names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.#session, this.#sheet);
  }
  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.#session, this.#sheet, null);
  }
  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.#sheet);
  }
  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.#session, this.#sheet);
  }
  get charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.#session, this.#sheet);
  }
  get horizontalPageBreaks(): PageBreakCollectionObject {
    return new PageBreakCollectionObject(this.#session, this.#sheet);
  }
  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.#session, this.#sheet);
  }

  activate(): void {
    activateSheet(this.#session.workbook, this.#sheet);
  }
  /** A very hidden sheet cannot be deleted (learn.microsoft.com, «Excel.Worksheet.delete»: InvalidOperation). */
  delete(): void {
    assertStructureOpen(this.#session.workbook);
    if (this.#sheet.visibility === "veryHidden") throw new HostError("InvalidOperation", "A very hidden sheet cannot be deleted.");
    this.#session.workbook.deleteSheet(this.#sheet);
  }
  calculate(): void {
    this.#session.workbook.calculate();
  }

  getRange(address?: unknown): RangeObject {
    return this.#range(address === undefined || address === "" ? WHOLE_SHEET : this.#areaNamed(textOf(address)));
  }
  getRanges(address?: unknown): RangeAreasObject {
    const parts =
      address === undefined
        ? [WHOLE_SHEET]
        : textOf(address)
            .split(/[,;]/)
            .map((part) => this.#areaNamed(part.trim()));
    return new RangeAreasObject(this.#session, this.#sheet, parts);
  }
  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): RangeObject {
    const [top, left] = [wholeOf(row), wholeOf(column)];
    return this.#range({ top, left, bottom: top + wholeOf(rows, 1) - 1, right: left + wholeOf(columns, 1) - 1 });
  }
  getCell(row: unknown, column: unknown): RangeObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  /** The first cell on an empty sheet (learn.microsoft.com, «Excel.Worksheet.getUsedRange»). */
  getUsedRange(valuesOnly: unknown = false): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.#range({ top: 0, left: 0, bottom: 0, right: 0 });
  }
  getUsedRangeOrNullObject(valuesOnly: unknown = false): RangeObject | null {
    const used = this.#sheet.usedArea(valuesOnly === true);
    return used === null ? null : this.#range(used);
  }

  #range(area: Area): RangeObject {
    return new RangeObject(this.#session, this.#sheet, area);
  }
  #areaNamed(address: string): Area {
    const area = address.length > 8192 ? null : (parseArea(address.replace(/^.*!/, "")) ?? this.#namedArea(address));
    if (area === null) throw invalidArgument();
    return area;
  }
  #namedArea(name: string): Area | null {
    const defined = this.#session.workbook.names.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    const place = defined === undefined ? null : namedPlace(this.#session, defined);
    return place?.sheet === this.#sheet ? place.area : null;
  }
}
