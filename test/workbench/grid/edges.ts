import type { Area } from "../../host/model/address";
import type { BorderLine, BorderLineName } from "../../host/model/cellStyle";
import type { TextPicture } from "./texts";
import type { VisibleCell, VisibleCells } from "./visibleCells";

/** A straight line between cells: horizontal above row `boundary`, or vertical before column `boundary`. */
export interface Edge {
  readonly direction: "horizontal" | "vertical";
  readonly boundary: number;
  /** Columns or rows along which it runs, both ends included. */
  readonly first: number;
  readonly last: number;
  readonly line: BorderLine;
}

/** The pale line between cells that have none of their own. */
export const GRIDLINE: BorderLine = { line: "thin", color: "#E1E1E1" };

const WEIGHTS: Readonly<Record<BorderLineName, number>> = {
  ...{ hair: 1, dotted: 2, dashed: 3, dashDot: 3, dashDotDot: 3, thin: 4 },
  ...{ mediumDashed: 5, mediumDashDot: 5, mediumDashDotDot: 5, slantDashDot: 5, medium: 6, double: 7, thick: 8 },
};

/** All lines of a part of a sheet, joined to long ones: borders, and gridlines where nothing covers them. */
export function edgesOf(cells: VisibleCells, texts: readonly TextPicture[], gridlines: boolean): Edge[] {
  const { area } = cells;
  const covered = coveredBoundaries(texts);
  const between = (
    one: VisibleCell,
    other: VisibleCell,
    own: BorderLine | null,
    others: BorderLine | null,
    isCovered: boolean,
  ): BorderLine | null => {
    if (one.merge !== null && one.merge === other.merge) return null;
    const border = heavier(own, others);
    if (border !== null) return border;
    return gridlines && !isCovered && one.style.fill === null && other.style.fill === null ? GRIDLINE : null;
  };
  const horizontal = joined(area.top, area.bottom + 1, area.left, area.right, "horizontal", (row, column) => {
    const [above, below] = [cells.at(row - 1, column), cells.at(row, column)];
    return between(above, below, above.style.borderBottom, below.style.borderTop, false);
  });
  const vertical = joined(area.left, area.right + 1, area.top, area.bottom, "vertical", (column, row) => {
    const [before, after] = [cells.at(row, column - 1), cells.at(row, column)];
    return between(before, after, before.style.borderRight, after.style.borderLeft, covered.has(`${row},${column}`));
  });
  // Borders come last and so lie over gridlines where they cross.
  return [...horizontal, ...vertical].sort((one, other) => weight(one.line) - weight(other.line));
}

function joined(
  firstBoundary: number,
  lastBoundary: number,
  from: Area["top"],
  to: Area["bottom"],
  direction: Edge["direction"],
  lineAt: (boundary: number, along: number) => BorderLine | null,
): Edge[] {
  const edges: Edge[] = [];
  for (let boundary = firstBoundary; boundary <= lastBoundary; boundary += 1) {
    for (let along = from; along <= to; along += 1) {
      const line = lineAt(boundary, along);
      if (line === null) continue;
      const former = edges.at(-1);
      const goesOn = former?.boundary === boundary && former.last === along - 1 && sameLine(former.line, line);
      if (goesOn) edges[edges.length - 1] = { ...former, last: along };
      else edges.push({ direction, boundary, first: along, last: along, line });
    }
  }
  return edges;
}

/** The column boundaries that a running text hides, as «row,column». */
function coveredBoundaries(texts: readonly TextPicture[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap(({ row, first, last }) => Array.from({ length: last - first }, (_, index) => `${row},${first + index + 1}`)),
  );
}

const weight = (line: BorderLine): number => (line === GRIDLINE ? 0 : WEIGHTS[line.line]);
const heavier = (one: BorderLine | null, other: BorderLine | null): BorderLine | null =>
  one === null ? other : other === null || WEIGHTS[one.line] >= WEIGHTS[other.line] ? one : other;
const sameLine = (one: BorderLine, other: BorderLine): boolean =>
  one.line === other.line && one.color === other.color && (one === GRIDLINE) === (other === GRIDLINE);
