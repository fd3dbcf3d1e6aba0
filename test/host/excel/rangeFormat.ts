import { isEntireColumns, isEntireRows, LAST_COLUMN, LAST_ROW, type Area } from "../model/address";
import type { CellStyle } from "../model/cellStyle";
import { charactersToPoints, MAX_HEIGHT, MAX_WIDTH, pointsToCharacters } from "../model/columnWidth";
import type { Sheet } from "../model/sheet";
import { invalidArgument } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { flagOf, numberOf, oneOf, wholeOf } from "./arguments";
import { autofitColumns } from "./autofit";
import { RangeBorderCollectionObject } from "./rangeBorders";
import { FormatProtectionObject } from "./formatProtection";
import { RangeFillObject } from "./rangeFill";
import { RangeFontObject } from "./rangeFont";
import { assertAllowed } from "./session";
import { uniform } from "./uniform";

const HORIZONTAL = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom", Justify: "justify", Distributed: "distributed" } as const;

const nameIn = <K extends string, V>(names: Readonly<Record<K, V>>, value: V | null): K | null =>
  (Object.keys(names) as K[]).find((key) => names[key] === value) ?? null;
const keysOf = <K extends string>(names: Readonly<Record<K, unknown>>): K[] => Object.keys(names) as K[];

/** Excel.RangeFormat, over one range or several. */
export class RangeFormatObject extends HostObject {
  readonly className = "RangeFormat";
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(sheet: Sheet, areas: readonly Area[]) {
    super();
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get fill(): RangeFillObject {
    return new RangeFillObject(this.#sheet, this.#areas);
  }
  get font(): RangeFontObject {
    return new RangeFontObject(this.#sheet, this.#areas);
  }
  get borders(): RangeBorderCollectionObject {
    return new RangeBorderCollectionObject(this.#sheet, this.#areas);
  }
  get protection(): FormatProtectionObject {
    return new FormatProtectionObject(this.#sheet, this.#areas);
  }

  get horizontalAlignment(): string | null {
    return nameIn(HORIZONTAL, this.#common("horizontal"));
  }
  set horizontalAlignment(value: unknown) {
    this.#patch({ horizontal: HORIZONTAL[oneOf(value, keysOf(HORIZONTAL))] });
  }
  get verticalAlignment(): string | null {
    return nameIn(VERTICAL, this.#common("vertical"));
  }
  set verticalAlignment(value: unknown) {
    this.#patch({ vertical: VERTICAL[oneOf(value, keysOf(VERTICAL))] });
  }
  get wrapText(): boolean | null {
    return this.#common("wrap");
  }
  set wrapText(value: unknown) {
    this.#patch({ wrap: flagOf(value) });
  }
  get shrinkToFit(): boolean | null {
    return this.#common("shrink");
  }
  set shrinkToFit(value: unknown) {
    this.#patch({ shrink: flagOf(value) });
  }
  get indentLevel(): number | null {
    return this.#common("indent");
  }
  /** 0 to 250 (learn.microsoft.com, «Excel.RangeFormat.indentLevel»). */
  set indentLevel(value: unknown) {
    const indent = wholeOf(value);
    if (indent > 250) throw invalidArgument();
    // Excel indents from the left edge when the alignment is general.
    const left = this.#common("horizontal") === "general" && indent > 0 ? { horizontal: "left" as const } : {};
    this.#patch({ indent, ...left });
  }
  get textOrientation(): number | null {
    return this.#common("rotation");
  }
  set textOrientation(value: unknown) {
    const rotation = numberOf(value);
    if (Math.abs(rotation) > 90) throw invalidArgument();
    this.#patch({ rotation });
  }

  /** Points, unlike the interface, which shows characters; see `model/columnWidth`. Null when the columns differ. */
  get columnWidth(): number | null {
    const widths = new Set(
      this.#areas.flatMap((area) => this.#lines(area.left, area.right, LAST_COLUMN, (column) => this.#sheet.columnWidth(column))),
    );
    const [first] = widths;
    return widths.size === 1 && first !== undefined ? charactersToPoints(first) : null;
  }
  set columnWidth(value: unknown) {
    assertAllowed(this.#sheet, "allowFormatColumns");
    const width = pointsToCharacters(numberOf(value));
    if (width < 0 || width > MAX_WIDTH) throw invalidArgument();
    this.#sheet.changed();
    for (const area of this.#areas) {
      if (isEntireRows(area)) {
        this.#sheet.defaultWidth = width;
        this.#sheet.columnWidths.clear();
      } else for (let column = area.left; column <= area.right; column += 1) this.#sheet.columnWidths.set(column, width);
    }
  }
  /** Points. Null when the rows differ. */
  get rowHeight(): number | null {
    const heights = new Set(
      this.#areas.flatMap((area) => this.#lines(area.top, area.bottom, LAST_ROW, (row) => this.#sheet.rowHeight(row))),
    );
    const [first] = heights;
    return heights.size === 1 && first !== undefined ? first : null;
  }
  /** 0 to 409.5 points (support.microsoft.com, «Change the column width and row height»). */
  set rowHeight(value: unknown) {
    assertAllowed(this.#sheet, "allowFormatRows");
    const height = numberOf(value);
    if (height < 0 || height > MAX_HEIGHT) throw invalidArgument();
    this.#sheet.changed();
    for (const area of this.#areas) {
      if (isEntireColumns(area)) {
        this.#sheet.defaultHeight = height;
        this.#sheet.rowHeights.clear();
      } else for (let row = area.top; row <= area.bottom; row += 1) this.#sheet.rowHeights.set(row, height);
    }
  }
  get useStandardHeight(): boolean {
    return this.rowHeight === this.#sheet.defaultHeight;
  }
  set useStandardHeight(value: unknown) {
    if (flagOf(value)) this.autofitRows();
  }
  get useStandardWidth(): boolean {
    return this.columnWidth === charactersToPoints(this.#sheet.defaultWidth);
  }
  set useStandardWidth(value: unknown) {
    if (!flagOf(value)) return;
    this.#sheet.changed();
    for (const area of this.#areas)
      for (const column of [...this.#sheet.columnWidths.keys()])
        if (column >= area.left && column <= area.right) this.#sheet.columnWidths.delete(column);
  }

  autofitColumns(): void {
    assertAllowed(this.#sheet, "allowFormatColumns");
    for (const area of this.#areas) autofitColumns(this.#sheet, area);
  }
  /** Rows go back to a height of the program's choice. */
  autofitRows(): void {
    assertAllowed(this.#sheet, "allowFormatRows");
    this.#sheet.changed();
    for (const area of this.#areas)
      for (const row of [...this.#sheet.rowHeights.keys()]) if (row >= area.top && row <= area.bottom) this.#sheet.rowHeights.delete(row);
  }

  #common<K extends keyof CellStyle>(name: K): CellStyle[K] | null {
    return uniform(this.#sheet, this.#areas, (style) => style[name]);
  }
  #patch(patch: Partial<CellStyle>): void {
    assertAllowed(this.#sheet, "allowFormatCells");
    for (const area of this.#areas) this.#sheet.setStyle(area, patch);
  }
  #lines(first: number, last: number, limit: number, size: (line: number) => number): number[] {
    // A whole sheet's lines need not be walked one by one: those beyond the first thousand look like the last.
    const count = Math.min(last - first + 1, last === limit ? 1000 : Infinity);
    return Array.from({ length: count }, (_, index) => size(first + index));
  }
}
