import { areaName, columnCount, intersection, rowCount, sheetPrefix, type Area } from "../model/address";
import { isErrorValue, type CellValue } from "../model/cellValue";
import type { Sheet } from "../model/sheet";
import { invalidArgument } from "../protocol/hostError";
import { HostCollection, HostObject, items } from "../protocol/hostObject";
import { oneOf, wholeOf } from "./arguments";
import { clearArea } from "./clearArea";
import { RangeFormatObject } from "./rangeFormat";
import { RangeObject } from "./range";
import type { ExcelSession } from "./session";
import { WorksheetObject } from "./worksheet";

/** Excel.RangeAreas: several rectangles of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly className = "RangeAreas";
  readonly #session: ExcelSession;
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(session: ExcelSession, sheet: Sheet, areas: readonly Area[]) {
    super();
    this.#session = session;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get address(): string {
    return this.#areas.map((area) => sheetPrefix(this.#sheet.name) + areaName(area)).join(",");
  }
  get areaCount(): number {
    return this.#areas.length;
  }
  get cellCount(): number {
    return this.#areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
  }
  get areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.#areas.map((area) => new RangeObject(this.#session, this.#sheet, area)));
  }
  get format(): RangeFormatObject {
    return new RangeFormatObject(this.#sheet, this.#areas);
  }
  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.#session, this.#sheet);
  }

  clear(applyTo: unknown = "All"): void {
    for (const area of this.#areas) clearArea(this.#sheet, area, applyTo);
  }
}

/** Excel.RangeCollection. */
class RangeCollectionObject extends HostCollection<RangeObject> {
  readonly className = "RangeCollection";
  readonly #ranges: readonly RangeObject[];

  constructor(ranges: readonly RangeObject[]) {
    super();
    this.#ranges = ranges;
  }

  get [items](): readonly RangeObject[] {
    return this.#ranges;
  }
  getCount(): number {
    return this.#ranges.length;
  }
  getItemAt(index: unknown): RangeObject {
    const range = this.#ranges[wholeOf(index)];
    if (range === undefined) throw invalidArgument();
    return range;
  }
}

const TYPES = ["Visible", "Constants", "Formulas", "Blanks"] as const;

/** `getSpecialCells` (learn.microsoft.com, «Excel.SpecialCellType»): within the used range; null when there are none. */
export function specialCells(
  session: ExcelSession,
  sheet: Sheet,
  area: Area,
  cellType: unknown,
  valueType: unknown,
): RangeAreasObject | null {
  const type = oneOf(cellType, TYPES);
  const used = sheet.usedArea();
  const within = type === "Visible" ? area : used === null ? null : intersection(used, area);
  if (within === null) return null;
  const areas = type === "Visible" ? visibleAreas(sheet, within) : cellAreas(sheet, within, type, valueType);
  return areas.length === 0 ? null : new RangeAreasObject(session, sheet, areas);
}

function visibleAreas(sheet: Sheet, area: Area): Area[] {
  const bands = (first: number, last: number, hidden: ReadonlySet<number>): { first: number; last: number }[] => {
    const stops = [...hidden].filter((line) => line >= first && line <= last).sort((one, other) => one - other);
    const starts = [first, ...stops.map((line) => line + 1)];
    return starts.map((start, index) => ({ first: start, last: (stops[index] ?? last + 1) - 1 })).filter((band) => band.first <= band.last);
  };
  const columns = bands(area.left, area.right, sheet.hiddenColumns);
  return bands(area.top, area.bottom, sheet.hiddenRows).flatMap((rows) =>
    columns.map(({ first, last }) => ({ top: rows.first, bottom: rows.last, left: first, right: last })),
  );
}

function cellAreas(sheet: Sheet, area: Area, type: "Constants" | "Formulas" | "Blanks", valueType: unknown): Area[] {
  const areas: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { value, formula } = sheet.cell(row, column);
      const kind = formula !== null ? "Formulas" : value === null ? "Blanks" : "Constants";
      if (kind !== type || !hasValueType(value, valueType)) continue;
      const last = areas[areas.length - 1];
      if (last?.top === row && last.right === column - 1) areas[areas.length - 1] = { ...last, right: column };
      else areas.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return areas;
}

function hasValueType(value: CellValue, valueType: unknown): boolean {
  if (valueType === undefined || valueType === "All") return true;
  const name = isErrorValue(value) ? "Errors" : typeof value === "number" ? "Numbers" : typeof value === "boolean" ? "Logical" : "Text";
  return textContains(valueType, name);
}

const textContains = (valueType: unknown, name: string): boolean => typeof valueType === "string" && valueType.includes(name);
