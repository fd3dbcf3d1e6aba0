import { intersection, parseArea, type Area } from "../model/address";
import type { ConditionalFormat } from "../model/conditionalFormat";
import type { Sheet } from "../model/sheet";
import { HostObject } from "../protocol/hostObject";

/** Excel.ConditionalFormatCollection, as far as removing goes: the model keeps conditional formats for files only. */
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

  #touches({ range }: ConditionalFormat): boolean {
    return range.split(" ").some((part) => {
      const area = parseArea(part);
      return area !== null && intersection(area, this.#area) !== null;
    });
  }
}
