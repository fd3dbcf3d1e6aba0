import { containsArea, intersection, isEntireColumns, isEntireRows, LAST_COLUMN, WHOLE_SHEET, type Area } from "./address";
import { CellGrid, type Cell, type PlacedCell } from "./cellGrid";
import { DEFAULT_STYLE, stylePatcher, type CellStyle } from "./cellStyle";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "./columnWidth";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditionalFormat";
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from "./pageLayout";
import { readHeaders, type Table } from "./table";
import type { Validation } from "./validation";

/** What a protected sheet still allows, by Excel's own names. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

/** What a sheet asks of its workbook. */
export interface SheetOwner {
  changed(): void;
  /** Says that a cell was given other contents, whether they differ or not. */
  edited(sheet: Sheet, row: number, column: number): void;
  transaction<T>(work: () => T): T;
}

/** One sheet: a sparse grid and what hangs on it. Fields are assigned inside `change`; cells and looks have methods of their own. */
export class Sheet {
  readonly tables: Table[] = [];
  readonly charts: Chart[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Points, by row. */
  readonly rowHeights = new Map<number, number>();
  /** Characters, by column. */
  readonly columnWidths = new Map<number, number>();
  merges: readonly Area[] = [];
  validations: readonly Validation[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  /** Rows with the sheet's own filter buttons above them, or null; rows it hides are among the hidden rows. */
  filterArea: Area | null = null;
  visibility: "visible" | "hidden" | "veryHidden" = "visible";
  tabColor: string | null = null;
  showGridlines = true;
  showHeadings = true;
  frozenRows = 0;
  frozenColumns = 0;
  defaultWidth = STANDARD_WIDTH;
  defaultHeight = STANDARD_HEIGHT;
  pageLayout: PageLayout = DEFAULT_PAGE_LAYOUT;
  protection: { options: ProtectionOptions; password: string | null } | null = null;
  /** The selected area; its first cell is the active one. */
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  /** The look of cells that have none of their own; whole columns and rows may have another. */
  baseStyle: CellStyle;
  readonly columnStyles = new Map<number, CellStyle>();
  readonly rowStyles = new Map<number, CellStyle>();
  readonly #grid = new CellGrid();
  readonly #owner: SheetOwner;

  constructor(
    readonly id: string,
    /** Renamed by `renameSheet` only, because formulas mention it. */
    public name: string,
    owner: SheetOwner,
    /** The workbook's «Normal» style, which clearing formats brings back. */
    readonly normalStyle: CellStyle = DEFAULT_STYLE,
  ) {
    this.#owner = owner;
    this.baseStyle = normalStyle;
  }

  /** Does work that changes the sheet, also by plain assignment to its fields; refused in a read-only workbook. Whoever draws hears of it once, at the end. */
  change<T>(work: () => T): T {
    return this.#owner.transaction(() => {
      this.changed();
      return work();
    });
  }

  /** Counts a change, for work that is inside a transaction anyway. */
  changed(): void {
    this.#owner.changed();
  }

  /** The cell as it stands; an empty one where nothing is stored. */
  cell(row: number, column: number): Cell {
    return (
      this.#grid.get(row, column) ?? {
        value: null,
        formula: null,
        style: this.#inherited(row, column),
        quotePrefix: false,
        hyperlink: null,
      }
    );
  }

  /** Cells that hold or look like something. */
  cells(area: Area = WHOLE_SHEET): PlacedCell[] {
    return this.#grid.within(area);
  }

  /** Changes parts of one cell. Writing into a header cell renames the table's column, as in Excel. */
  setCell(row: number, column: number, change: Partial<Cell>): void {
    this.change(() => {
      this.#store(row, column, { ...this.cell(row, column), ...change });
      if ("value" in change || "formula" in change) this.#owner.edited(this, row, column);
      if (!("value" in change)) return;
      for (const table of this.tables) if (table.showHeaders && table.area.top === row) readHeaders(table);
    });
  }

  /** Takes a formula's result without counting as a change. */
  setResult(row: number, column: number, value: Cell["value"]): void {
    this.#store(row, column, { ...this.cell(row, column), value });
  }

  /** Changes the look of an area, of whole rows or columns as cheaply as of one cell. */
  setStyle(area: Area, patch: Partial<CellStyle>): void {
    const patched = stylePatcher(patch);
    this.change(() => {
      if (isEntireColumns(area)) this.#styleColumns(area, patched);
      else if (isEntireRows(area)) this.#styleRows(area, patched);
      else this.#styleCells(area, patched);
    });
  }

  #styleCells(area: Area, patched: (style: CellStyle) => CellStyle): void {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = this.cell(row, column);
        this.#store(row, column, { ...cell, style: patched(cell.style) });
      }
    }
  }

  /** Forgets the looks of whole rows and columns inside the area. */
  clearLineStyles(area: Area): void {
    if (isEntireColumns(area) && isEntireRows(area)) this.baseStyle = this.normalStyle;
    if (isEntireColumns(area))
      for (const column of [...this.columnStyles.keys()]) if (column >= area.left && column <= area.right) this.columnStyles.delete(column);
    if (isEntireRows(area))
      for (const row of [...this.rowStyles.keys()]) if (row >= area.top && row <= area.bottom) this.rowStyles.delete(row);
  }

  /** The area around everything stored; null on an empty sheet. `valuesOnly` leaves out cells with a look but no content. */
  usedArea(valuesOnly = false, within: Area = WHOLE_SHEET): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const { row, column, cell } of this.#grid.within(within)) {
      if (valuesOnly && cell.value === null && cell.formula === null) continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** The merged area that covers the cell, or null. */
  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => containsArea(merge, { top: row, left: column, bottom: row, right: column })) ?? null;
  }

  /** The table that covers the cell, or null. */
  tableAt(row: number, column: number): Table | null {
    return this.tables.find((table) => containsArea(table.area, { top: row, left: column, bottom: row, right: column })) ?? null;
  }

  /** The drop-down or other rule for typing into the cell, or null. */
  validationAt(row: number, column: number): Validation | null {
    return this.validations.find(({ area }) => containsArea(area, { top: row, left: column, bottom: row, right: column })) ?? null;
  }

  columnWidth(column: number): number {
    return this.columnWidths.get(column) ?? this.defaultWidth;
  }

  rowHeight(row: number): number {
    return this.rowHeights.get(row) ?? this.defaultHeight;
  }

  #styleColumns(area: Area, patched: (style: CellStyle) => CellStyle): void {
    const whole = area.left === 0 && area.right === LAST_COLUMN;
    if (whole) this.baseStyle = patched(this.baseStyle);
    const columns = whole
      ? [...this.columnStyles.keys()]
      : Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
    for (const column of columns) this.columnStyles.set(column, patched(this.columnStyles.get(column) ?? this.baseStyle));
    if (whole) for (const [row, style] of this.rowStyles) this.rowStyles.set(row, patched(style));
    this.#styleStored(area, patched);
  }

  #styleRows(area: Area, patched: (style: CellStyle) => CellStyle): void {
    for (let row = area.top; row <= area.bottom; row += 1) this.rowStyles.set(row, patched(this.rowStyles.get(row) ?? this.baseStyle));
    this.#styleStored(area, patched);
  }

  #styleStored(area: Area, patched: (style: CellStyle) => CellStyle): void {
    for (const { row, column, cell } of this.#grid.within(area)) this.#grid.set(row, column, { ...cell, style: patched(cell.style) });
  }

  #inherited(row: number, column: number): CellStyle {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? this.baseStyle;
  }

  #store(row: number, column: number, cell: Cell): void {
    const bare = cell.value === null && cell.formula === null && cell.hyperlink === null && cell.style === this.#inherited(row, column);
    if (bare) this.#grid.delete(row, column);
    else this.#grid.set(row, column, cell);
  }
}

/** Merged areas that touch the given one. */
export const mergesWithin = (sheet: Sheet, area: Area): Area[] => sheet.merges.filter((merge) => intersection(merge, area) !== null);
