import { areaName, intersection, parseArea, type Area } from "../model/address";
import { NO_LOOK, type ConditionalFormat } from "../model/conditionalFormat";
import type { Sheet } from "../model/sheet";
import { HostGap } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { textOf } from "./arguments";
import { ConditionalFormatObject } from "./conditionalFormat";
import { assertAllowed } from "./session";

/** Excel.ConditionalFormatCollection: removing, and adding custom ones. */
export class ConditionalFormatCollectionObject extends HostObject {
  readonly className = "ConditionalFormatCollection";
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(sheet: Sheet, area: Area) {
    super();
    this.#sheet = sheet;
    this.#area = area;
  }

  getCount(): number {
    return this.#sheet.conditionalFormats.filter((format) => this.#touches(format)).length;
  }

  /** Takes away every format that touches the range; Excel would keep the parts outside. */
  clearAll(): void {
    this.#sheet.changed();
    this.#sheet.conditionalFormats = this.#sheet.conditionalFormats.filter((format) => !this.#touches(format));
  }

  /** «Adds a new conditional format to the collection at the first/top priority» (learn.microsoft.com, Excel.ConditionalFormatCollection.add). */
  add(type: unknown): ConditionalFormatObject {
    if (textOf(type) !== "Custom") throw new HostGap(`ConditionalFormatCollection.add ${textOf(type)}`);
    assertAllowed(this.#sheet, "allowFormatCells");
    const added: ConditionalFormat = { range: areaName(this.#area), stopIfTrue: false, rule: { kind: "custom", formula: "", look: NO_LOOK } };
    this.#sheet.changed();
    this.#sheet.conditionalFormats = [added, ...this.#sheet.conditionalFormats];
    return new ConditionalFormatObject(this.#sheet, added);
  }

  #touches({ range }: ConditionalFormat): boolean {
    return range.split(" ").some((part) => {
      const area = parseArea(part);
      return area !== null && intersection(area, this.#area) !== null;
    });
  }
}
