import type { RangeSpec } from "../../workbook/sheetSpec";

/** A rectangle of cells that are alike in one respect, with one of them as the example. */
export interface Region<T> {
  readonly range: RangeSpec;
  readonly example: T;
}

type Keys = readonly (readonly (string | null)[])[];

/**
 * Covers all cells that have a key with rectangles of one key each. Greedy: from each cell not yet covered, the larger of the rectangle
 * grown to the right first and the one grown downwards first. So the number of calls follows the number of visible blocks and not the
 * number of cells.
 */
export function regionsOf<T>(grid: readonly (readonly (T | null)[])[], keyOf: (item: T) => string | null): Region<T>[] {
  const keys: (string | null)[][] = grid.map((row) => row.map((item) => (item === null ? null : keyOf(item))));
  const regions: Region<T>[] = [];
  grid.forEach((items, top) => {
    items.forEach((example, left) => {
      if (example === null || (keys[top]?.[left] ?? null) === null) return;
      const range = larger(rightThenDown(keys, top, left), downThenRight(keys, top, left));
      for (let row = range.top; row <= range.bottom; row += 1) keys[row]?.fill(null, range.left, range.right + 1);
      regions.push({ range, example });
    });
  });
  return regions;
}

function rightThenDown(keys: Keys, top: number, left: number): RangeSpec {
  const right = lastAlike((column) => isAlike(keys, top, left, { top, left: column, bottom: top, right: column }), left);
  const bottom = lastAlike((row) => isAlike(keys, top, left, { top: row, left, bottom: row, right }), top);
  return { top, left, bottom, right };
}

function downThenRight(keys: Keys, top: number, left: number): RangeSpec {
  const bottom = lastAlike((row) => isAlike(keys, top, left, { top: row, left, bottom: row, right: left }), top);
  const right = lastAlike((column) => isAlike(keys, top, left, { top, left: column, bottom, right: column }), left);
  return { top, left, bottom, right };
}

function lastAlike(alike: (index: number) => boolean, first: number): number {
  let last = first;
  while (alike(last + 1)) last += 1;
  return last;
}

function isAlike(keys: Keys, top: number, left: number, range: RangeSpec): boolean {
  const key = keys[top]?.[left];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) if (keys[row]?.[column] !== key) return false;
  }
  return true;
}

const cellCount = (range: RangeSpec): number => (range.bottom - range.top + 1) * (range.right - range.left + 1);
const larger = (one: RangeSpec, other: RangeSpec): RangeSpec => (cellCount(other) > cellCount(one) ? other : one);
