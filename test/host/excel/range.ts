import { intersection, type Area } from "../model/address";
import { charactersToPoints } from "../model/columnWidth";
import type { Sheet } from "../model/sheet";
import { invalidArgument, itemNotFound } from "../protocol/hostError";
import { textOf } from "./arguments";
import { clearArea } from "./clearArea";
import { ConditionalFormatCollectionObject } from "./conditionalFormats";
import { DataValidationObject } from "./dataValidation";
import { apiHyperlink, setHyperlink } from "./hyperlink";
import { mergeArea, unmergeArea } from "./merging";
import { RangeAreasObject, specialCells } from "./rangeAreas";
import { apiFormula, apiText, apiValue, apiValueType, readCells, setNumberFormats, writeEntries } from "./rangeCells";
import { RangeFormatObject } from "./rangeFormat";
import { derive, RangeGeometry } from "./rangeGeometry";
import { getProperties, setProperties } from "./rangeProperties";
import { RangeViewObject } from "./rangeView";
import { selectArea } from "./selecting";
import { assertAllowed, settle, type ExcelSession } from "./session";
import { WorksheetObject } from "./worksheet";

/** Excel.Range. */
export class RangeObject extends RangeGeometry<RangeObject> {
  readonly #session: ExcelSession;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(session: ExcelSession, sheet: Sheet, area: Area) {
    super(session, sheet, area);
    this.#session = session;
    this.#sheet = sheet;
    this.#area = area;
  }

  [derive](area: Area): RangeObject {
    return new RangeObject(this.#session, this.#sheet, area);
  }

  get values(): unknown {
    settle(this.#session);
    return readCells(this.#sheet, this.#area, ({ value }) => apiValue(value));
  }
  set values(values: unknown) {
    writeEntries(this.#session, this.#sheet, this.#area, values);
  }
  get valueTypes(): unknown {
    settle(this.#session);
    return readCells(this.#sheet, this.#area, ({ value }) => apiValueType(value));
  }
  get text(): unknown {
    settle(this.#session);
    return readCells(this.#sheet, this.#area, (cell) => apiText(this.#session, cell));
  }
  get formulas(): unknown {
    settle(this.#session);
    return readCells(this.#sheet, this.#area, apiFormula);
  }
  set formulas(formulas: unknown) {
    writeEntries(this.#session, this.#sheet, this.#area, formulas);
  }
  get numberFormat(): unknown {
    return readCells(this.#sheet, this.#area, ({ style }) => style.numberFormat);
  }
  set numberFormat(formats: unknown) {
    assertAllowed(this.#sheet, "allowFormatCells");
    if (Array.isArray(formats)) setNumberFormats(this.#sheet, this.#area, formats);
    else this.#sheet.setStyle(this.#area, { numberFormat: textOf(formats) });
  }

  get rowHidden(): boolean | null {
    return this.#uniformHidden(this.#sheet.hiddenRows, this.#area.top, this.#area.bottom);
  }
  set rowHidden(hidden: boolean) {
    this.#hide(this.#sheet.hiddenRows, this.#area.top, this.#area.bottom, hidden, "allowFormatRows");
  }
  get columnHidden(): boolean | null {
    return this.#uniformHidden(this.#sheet.hiddenColumns, this.#area.left, this.#area.right);
  }
  set columnHidden(hidden: boolean) {
    this.#hide(this.#sheet.hiddenColumns, this.#area.left, this.#area.right, hidden, "allowFormatColumns");
  }
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }
  get hyperlink(): unknown {
    return apiHyperlink(this.#sheet.cell(this.#area.top, this.#area.left));
  }
  set hyperlink(hyperlink: unknown) {
    setHyperlink(this.#sheet, this.#area, hyperlink);
  }
  /** Points. */
  get width(): number {
    return this.#sum(this.#area.left, this.#area.right, (column) =>
      this.#sheet.hiddenColumns.has(column) ? 0 : charactersToPoints(this.#sheet.columnWidth(column)),
    );
  }
  get height(): number {
    return this.#sum(this.#area.top, this.#area.bottom, (row) => (this.#sheet.hiddenRows.has(row) ? 0 : this.#sheet.rowHeight(row)));
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.#sheet, [this.#area]);
  }
  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.#session, this.#sheet);
  }
  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.#session, this.#sheet, this.#area);
  }
  get conditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.#sheet, this.#area);
  }

  getVisibleView(): RangeViewObject {
    return new RangeViewObject(this.#session, this.#sheet, this.#area);
  }
  getSpecialCells(cellType: unknown, valueType?: unknown): RangeAreasObject {
    const found = this.getSpecialCellsOrNullObject(cellType, valueType);
    if (found === null) throw itemNotFound("No cells were found.");
    return found;
  }
  getSpecialCellsOrNullObject(cellType: unknown, valueType?: unknown): RangeAreasObject | null {
    settle(this.#session);
    return specialCells(this.#session, this.#sheet, this.#area, cellType, valueType);
  }
  getMergedAreasOrNullObject(): RangeAreasObject | null {
    const merged = this.#sheet.merges.filter((merge) => intersection(merge, this.#area) !== null);
    return merged.length === 0 ? null : new RangeAreasObject(this.#session, this.#sheet, merged);
  }

  clear(applyTo: unknown = "All"): void {
    clearArea(this.#sheet, this.#area, applyTo);
  }
  merge(across: unknown = false): void {
    mergeArea(this.#sheet, this.#area, across === true);
  }
  unmerge(): void {
    unmergeArea(this.#sheet, this.#area);
  }
  select(): void {
    selectArea(this.#session.workbook, this.#sheet, this.#area);
  }
  calculate(): void {
    this.#session.workbook.calculate();
  }
  setCellProperties(data: unknown): void {
    setProperties(this, "cell", data);
  }
  setRowProperties(data: unknown): void {
    setProperties(this, "row", data);
  }
  setColumnProperties(data: unknown): void {
    setProperties(this, "column", data);
  }
  getCellProperties(wanted: unknown): unknown {
    return getProperties(this, "cell", wanted);
  }
  getRowProperties(wanted: unknown): unknown {
    return getProperties(this, "row", wanted);
  }
  getColumnProperties(wanted: unknown): unknown {
    return getProperties(this, "column", wanted);
  }
  /** Sent by the client before it splits a large array. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw invalidArgument("The array's size is not the range's.");
  }

  #uniformHidden(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
    const count = [...hidden].filter((line) => line >= first && line <= last).length;
    return count === 0 ? false : count === last - first + 1 ? true : null;
  }
  #hide(hidden: Set<number>, first: number, last: number, hide: unknown, option: string): void {
    assertAllowed(this.#sheet, option);
    if (typeof hide !== "boolean") throw invalidArgument();
    this.#sheet.changed();
    const lines = last - first > 100_000 ? [...hidden] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
    for (const line of lines)
      if (hide) hidden.add(line);
      else hidden.delete(line);
  }
  #sum(first: number, last: number, size: (line: number) => number): number {
    let total = 0;
    for (let line = first; line <= last; line += 1) total += size(line);
    return total;
  }
}
