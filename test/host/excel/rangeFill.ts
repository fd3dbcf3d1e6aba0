import type { Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import { HostObject } from "../protocol/hostObject";
import { colorOf } from "./arguments";
import { assertAllowed } from "./session";
import { uniform } from "./uniform";

/** Excel.RangeFill: plain colours only. */
export class RangeFillObject extends HostObject {
  readonly className = "RangeFill";
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(sheet: Sheet, areas: readonly Area[]) {
    super();
    this.#sheet = sheet;
    this.#areas = areas;
  }

  /** White without a fill; an empty text when the cells differ (learn.microsoft.com, «Excel.RangeFill.color»). */
  get color(): string {
    return uniform(this.#sheet, this.#areas, ({ fill }) => fill ?? "#FFFFFF") ?? "";
  }
  set color(value: unknown) {
    // An empty text takes the fill away.
    this.#patch(value === "" ? null : colorOf(value));
  }

  clear(): void {
    this.#patch(null);
  }

  #patch(fill: string | null): void {
    assertAllowed(this.#sheet, "allowFormatCells");
    for (const area of this.#areas) this.#sheet.setStyle(area, { fill });
  }
}
