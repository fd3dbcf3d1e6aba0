import type { RangeSpec } from "../../../workbook/sheetSpec";
import { rangeName } from "../writing/rangeName";
import { parseRange } from "./tableList";

/** The part that two ranges share, or null. */
export function sharedRange(one: RangeSpec, other: RangeSpec): RangeSpec | null {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? null : shared;
}

/** What is left of a range without another: up to four rectangles. */
export function rangeWithout(range: RangeSpec, hole: RangeSpec): RangeSpec[] {
  const shared = sharedRange(range, hole);
  if (shared === null) return [range];
  return [
    { ...range, bottom: shared.top - 1 },
    { ...range, top: shared.bottom + 1 },
    { ...shared, left: range.left, right: shared.left - 1 },
    { ...shared, left: shared.right + 1, right: range.right },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** Reads «A1:A5 C1». */
export const parseRanges = (references: string): RangeSpec[] =>
  references
    .split(/\s+/)
    .filter((reference) => reference !== "")
    .map(parseRange);

/** Writes «A1:A5 C1:C1». */
export const rangeNames = (ranges: readonly RangeSpec[]): string => ranges.map(rangeName).join(" ");
