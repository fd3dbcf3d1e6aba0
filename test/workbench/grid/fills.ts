import type { CSSProperties } from "react";
import type { Geometry } from "./geometry";
import type { VisibleCells } from "./visibleCells";

/** Neighbouring cells of one row with the same fill. */
export interface Fill {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly color: string;
}

/** The fills of a part of a sheet, row by row. */
export function fillsOf(cells: VisibleCells): Fill[] {
  const { top, left, bottom, right } = cells.area;
  const fills: Fill[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const { fill: color } = cells.at(row, column).style;
      if (color === null) continue;
      const former = fills.at(-1);
      const goesOn = former?.row === row && former.last === column - 1 && former.color === color;
      if (goesOn) fills[fills.length - 1] = { ...former, last: column };
      else fills.push({ row, first: column, last: column, color });
    }
  }
  return fills;
}

/** A fill as a positioned element; it hides the gridlines on all four sides. */
export function fillStyle({ row, first, last, color }: Fill, { rows, columns }: Geometry): CSSProperties {
  if (rows.size(row) === 0) return { display: "none" };
  return {
    left: columns.start(first) - 1,
    top: rows.start(row) - 1,
    width: columns.span(first, last) + 1,
    height: rows.size(row) + 1,
    backgroundColor: color,
  };
}
