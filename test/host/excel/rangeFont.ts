import type { Area } from "../model/address";
import type { CellStyle } from "../model/cellStyle";
import type { Sheet } from "../model/sheet";
import { invalidArgument } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { colorOf, flagOf, numberOf, oneOf, textOf } from "./arguments";
import { assertAllowed } from "./session";
import { uniform } from "./uniform";

const UNDERLINES = { None: "none", Single: "single", Double: "double", SingleAccountant: "single", DoubleAccountant: "double" } as const;

/** Excel.RangeFont. A property that differs between cells reads as null. */
export class RangeFontObject extends HostObject {
  readonly className = "RangeFont";
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(sheet: Sheet, areas: readonly Area[]) {
    super();
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get name(): string | null {
    return this.#common("fontName");
  }
  set name(value: unknown) {
    this.#patch({ fontName: textOf(value) });
  }
  get size(): number | null {
    return this.#common("fontSize");
  }
  /** 1 to 409 points (support.microsoft.com, «Change the font size»). */
  set size(value: unknown) {
    const fontSize = numberOf(value);
    if (fontSize < 1 || fontSize > 409) throw invalidArgument();
    this.#patch({ fontSize });
  }
  get color(): string {
    return this.#common("fontColor") ?? "";
  }
  set color(value: unknown) {
    this.#patch({ fontColor: colorOf(value) });
  }
  get bold(): boolean | null {
    return this.#common("bold");
  }
  set bold(value: unknown) {
    this.#patch({ bold: flagOf(value) });
  }
  get italic(): boolean | null {
    return this.#common("italic");
  }
  set italic(value: unknown) {
    this.#patch({ italic: flagOf(value) });
  }
  get strikethrough(): boolean | null {
    return this.#common("strikethrough");
  }
  set strikethrough(value: unknown) {
    this.#patch({ strikethrough: flagOf(value) });
  }
  get underline(): string | null {
    const common = this.#common("underline");
    return common === null ? null : common === "none" ? "None" : common === "single" ? "Single" : "Double";
  }
  set underline(value: unknown) {
    this.#patch({ underline: UNDERLINES[oneOf(value, Object.keys(UNDERLINES) as (keyof typeof UNDERLINES)[])] });
  }

  #common<K extends keyof CellStyle>(name: K): CellStyle[K] | null {
    return uniform(this.#sheet, this.#areas, (style) => style[name]);
  }
  #patch(patch: Partial<CellStyle>): void {
    assertAllowed(this.#sheet, "allowFormatCells");
    for (const area of this.#areas) this.#sheet.setStyle(area, patch);
  }
}
