import { HostGap, invalidArgument } from "../protocol/hostError";
import { HostObject, properties } from "../protocol/hostObject";
import { recordOf } from "./arguments";
import { derive, type RangeGeometry } from "./rangeGeometry";
import type { Edge } from "./borderEdges";

/** What `setCellProperties` and its kin address one by one. */
export type PropertyUnit = "cell" | "row" | "column";

type RangeLike = RangeGeometry<HostObject>;

/** One sub-range per unit: rows of cells, or a single list of rows or columns. */
function units(range: RangeLike, unit: PropertyUnit): HostObject[][] {
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = range;
  const part = (row: number, column: number): HostObject =>
    range[derive]({
      top: unit === "column" ? top : top + row,
      bottom: unit === "column" ? top + rows - 1 : top + row,
      left: unit === "row" ? left : left + column,
      right: unit === "row" ? left + columns - 1 : left + column,
    });
  if (unit === "row") return [Array.from({ length: rows }, (_, row) => part(row, 0))];
  if (unit === "column") return [Array.from({ length: columns }, (_, column) => part(0, column))];
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => part(row, column)));
}

/** `setCellProperties`, `setRowProperties`, `setColumnProperties`: one object per unit, of exactly the range's size. */
export function setProperties(range: RangeLike, unit: PropertyUnit, data: unknown): void {
  if (!Array.isArray(data)) throw invalidArgument();
  const rows = (unit === "cell" ? data : [data]) as unknown[];
  const targets = units(range, unit);
  if (rows.length !== targets.length) throw invalidArgument();
  targets.forEach((line, index) => {
    const given: unknown = rows[index];
    if (!Array.isArray(given) || given.length !== line.length) throw invalidArgument();
    line.forEach((target, position) => assign(target, recordOf(given[position] ?? {})));
  });
}

/** Names of `CellBorderCollection` for the edges of a range. */
const BORDER_EDGES: Readonly<Record<string, Edge>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};

function assign(target: HostObject, values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const edge = target.className === "RangeBorderCollection" ? BORDER_EDGES[name] : undefined;
    if (edge !== undefined) {
      const border: unknown = Reflect.apply(Reflect.get(target, "getItem") as (edge: Edge) => unknown, target, [edge]);
      assign(border as HostObject, recordOf(value));
      continue;
    }
    const property = properties(target).get(name);
    const nested: unknown = property?.get === undefined ? undefined : Reflect.apply(property.get, target, []);
    if (nested instanceof HostObject) assign(nested, recordOf(value));
    else if (property?.set !== undefined) Reflect.apply(property.set, target, [value]);
    else throw new HostGap(`${target.className}.${name} (setting)`);
  }
}

/** `getCellProperties` and its kin: for each unit the members marked `true`. */
export function getProperties(range: RangeLike, unit: PropertyUnit, wanted: unknown): unknown {
  const picked = units(range, unit).map((line) => line.map((target) => pick(target, recordOf(wanted))));
  return unit === "cell" ? picked : picked[0];
}

function pick(target: HostObject, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false || want === null) continue;
    const getter = properties(target).get(name)?.get;
    if (getter === undefined) throw new HostGap(`${target.className}.${name}`);
    const value: unknown = Reflect.apply(getter, target, []);
    answer[name] = value instanceof HostObject ? pick(value, recordOf(want)) : value;
  }
  return answer;
}
