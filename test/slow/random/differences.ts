import type { FileCell } from "../fileCells";

type Value = FileCell["value"];
type Cells = ReadonlyMap<string, ReadonlyMap<string, FileCell>>;

/** The formula cells of a workbook, and those of them that somebody else computes to another value. */
export interface Comparison {
  readonly formulas: number;
  readonly different: readonly string[];
}

/** Holds the cached value of every formula against what `computed` gives for its cell. */
export function compareFormulas(cells: Cells, computed: (sheet: string, cell: string) => Value | null): Comparison {
  let formulas = 0;
  const different: string[] = [];
  for (const [sheet, filled] of cells) {
    for (const [cell, { formula, value }] of filled) {
      if (formula === null) continue;
      formulas += 1;
      const other = computed(sheet, cell);
      if (other === null || !same(value, other)) different.push(`${sheet}!${cell}: ${JSON.stringify(value)} here, ${JSON.stringify(other)} there, =${formula}`);
    }
  }
  return { formulas, different };
}

/** Numbers to twelve digits, and equal to the tenth decimal of the fifteen digits that a cell shows; texts exactly. */
function same(one: Value, other: Value): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other)) && tenDecimals(one) === tenDecimals(other);
}

const tenDecimals = (value: number): string => Number(value.toPrecision(15)).toFixed(10);
