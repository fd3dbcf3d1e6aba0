import { cellName } from "../../workbook/cell";
import type { SourceCell } from "../../domain/sourceCell";
import { inputReference, sheetPrefix, type Home, type Homes } from "./homes";

/** Ranges that together hold the given figures and no other figure: cells between them may be empty or titles. */
export function coveringRanges(items: readonly Home[], homes: Homes, from: string): string[] {
  const columns = new Map<string, Home[]>();
  for (const home of items) {
    const key = `${home.sheet}\u0000${home.column}`;
    const column = columns.get(key);
    if (column === undefined) columns.set(key, [home]);
    else column.push(home);
  }
  return [...columns.values()].flatMap((column) => {
    const sorted = [...column].sort((one, other) => one.row - other.row);
    const wanted = new Set(sorted.map(({ row }) => row));
    const foreign = homes.taken(sorted[0] as Home).filter((row) => !wanted.has(row));
    let next = 0;
    /** Asked for one pair after the other from the top, so that each foreign row is looked at once. */
    const isFree = (above: Home, below: Home): boolean => {
      while ((foreign[next] ?? Infinity) < above.row) next += 1;
      return (foreign[next] ?? Infinity) > below.row;
    };
    return runs(sorted, isFree).map((run) => sheetPrefix(run[0].sheet, from) + rangeName(run[0], run[1]));
  });
}

/** Ranges of input cells that follow one another without a gap. */
export function inputRanges(cells: readonly SourceCell[]): string[] {
  const sorted = [...cells].sort((one, other) => one.sheet.localeCompare(other.sheet) || one.column - other.column || one.row - other.row);
  return runs(sorted, follows).map(([first, last]) => inputRange(first, last));
}

/** Whether a cell stands directly below another. */
export const follows = (above: SourceCell, below: SourceCell): boolean =>
  above.sheet === below.sheet && above.column === below.column && below.row === above.row + 1;

/** The range from one input cell down to another. */
export const inputRange = (first: SourceCell, last: SourceCell): string =>
  first === last ? inputReference(first) : `${inputReference(first)}:${cellName(last)}`;

function runs<Cell>(sorted: readonly Cell[], joins: (above: Cell, below: Cell) => boolean): [Cell, Cell][] {
  const result: [Cell, Cell][] = [];
  for (const cell of sorted) {
    const current = result[result.length - 1];
    if (current !== undefined && joins(current[1], cell)) current[1] = cell;
    else result.push([cell, cell]);
  }
  return result;
}

const rangeName = (first: Home, last: Home): string => (first.row === last.row ? cellName(first) : `${cellName(first)}:${cellName(last)}`);

/** Excel gives a function at most 255 arguments; longer lists are counted or added up in parts. */
const MOST_ARGUMENTS = 200;

/** COUNT, COUNTA, SUM or SUMSQ over any number of ranges. */
export function overRanges(name: "COUNT" | "COUNTA" | "SUM" | "SUMSQ", ranges: readonly string[]): string {
  if (ranges.length <= MOST_ARGUMENTS) return `${name}(${ranges.join(",")})`;
  const parts = Array.from({ length: Math.ceil(ranges.length / MOST_ARGUMENTS) }, (_, part) =>
    overRanges(name, ranges.slice(part * MOST_ARGUMENTS, (part + 1) * MOST_ARGUMENTS)),
  );
  return `SUM(${parts.join(",")})`;
}
