import { LAST_COLUMN, LAST_ROW, type Area } from "../model/address";
import type { BorderLine } from "../model/cellStyle";
import type { Sheet } from "../model/sheet";

/** The edges of a range that can carry a line. */
export const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
export type Edge = (typeof EDGES)[number];

type Side = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

/** Cells whose own side lies on the edge. */
interface EdgePart {
  readonly area: Area;
  readonly side: Side;
}

/** An edge inside a range has cells on both sides; an outer edge only those of the range. */
function partsOf(area: Area, edge: Edge): EdgePart[] {
  const { top, left, bottom, right } = area;
  const parts: Readonly<Record<Edge, EdgePart[]>> = {
    EdgeTop: [{ area: { ...area, bottom: top }, side: "borderTop" }],
    EdgeBottom: [{ area: { ...area, top: bottom }, side: "borderBottom" }],
    EdgeLeft: [{ area: { ...area, right: left }, side: "borderLeft" }],
    EdgeRight: [{ area: { ...area, left: right }, side: "borderRight" }],
    InsideHorizontal: [
      { area: { ...area, bottom: bottom - 1 }, side: "borderBottom" },
      { area: { ...area, top: top + 1 }, side: "borderTop" },
    ],
    InsideVertical: [
      { area: { ...area, right: right - 1 }, side: "borderRight" },
      { area: { ...area, left: left + 1 }, side: "borderLeft" },
    ],
  };
  return parts[edge].filter((part) => part.area.top <= part.area.bottom && part.area.left <= part.area.right);
}

/** The same line seen from the neighbouring cells. */
const NEIGHBOURS: Readonly<Record<Side, { readonly rows: number; readonly columns: number; readonly side: Side }>> = {
  borderTop: { rows: -1, columns: 0, side: "borderBottom" },
  borderBottom: { rows: 1, columns: 0, side: "borderTop" },
  borderLeft: { rows: 0, columns: -1, side: "borderRight" },
  borderRight: { rows: 0, columns: 1, side: "borderLeft" },
};

/** Draws or removes a line. Two cells share it, so the neighbour's side of an outer edge gives way. */
export function setEdge(sheet: Sheet, area: Area, edge: Edge, line: BorderLine | null): void {
  for (const { area: cells, side } of partsOf(area, edge)) {
    sheet.setStyle(cells, { [side]: line });
    if (!edge.startsWith("Edge")) continue;
    const { rows, columns, side: opposite } = NEIGHBOURS[side];
    const beyond = { top: cells.top + rows, bottom: cells.bottom + rows, left: cells.left + columns, right: cells.right + columns };
    if (beyond.top < 0 || beyond.left < 0 || beyond.bottom > LAST_ROW || beyond.right > LAST_COLUMN) continue;
    const drawn = sheet.cells(beyond).filter(({ cell }) => cell.style[opposite] !== null);
    for (const { row, column } of drawn)
      sheet.setStyle({ top: row, left: column, bottom: row, right: column }, { [opposite]: null });
  }
}

/** The lines along an edge, cell by cell, as both neighbours see them. */
export function* edgeLines(sheet: Sheet, area: Area, edge: Edge): IterableIterator<BorderLine | null> {
  for (const { area: cells, side } of partsOf(area, edge)) {
    const { rows, columns, side: opposite } = NEIGHBOURS[side];
    for (let row = cells.top; row <= cells.bottom; row += 1) {
      for (let column = cells.left; column <= cells.right; column += 1) {
        yield sheet.cell(row, column).style[side] ?? sheet.cell(row + rows, column + columns).style[opposite];
      }
    }
  }
}
