import type { Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import { HostObject } from "../protocol/hostObject";
import { flagOf } from "./arguments";
import { assertAllowed } from "./session";
import { uniform } from "./uniform";

/** Excel.FormatProtection: which cells stay open when the sheet is protected. */
export class FormatProtectionObject extends HostObject {
  readonly className = "FormatProtection";
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(sheet: Sheet, areas: readonly Area[]) {
    super();
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get locked(): boolean | null {
    return uniform(this.#sheet, this.#areas, ({ locked }) => locked);
  }
  set locked(value: unknown) {
    assertAllowed(this.#sheet, null);
    for (const area of this.#areas) this.#sheet.setStyle(area, { locked: flagOf(value) });
  }
  get formulaHidden(): boolean | null {
    return uniform(this.#sheet, this.#areas, ({ formulaHidden }) => formulaHidden);
  }
  set formulaHidden(value: unknown) {
    assertAllowed(this.#sheet, null);
    for (const area of this.#areas) this.#sheet.setStyle(area, { formulaHidden: flagOf(value) });
  }
}
