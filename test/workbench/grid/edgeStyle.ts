import type { CSSProperties } from "react";
import type { BorderLineName } from "../../host/model/cellStyle";
import type { Edge } from "./edges";
import type { Geometry } from "./geometry";

interface Pen {
  readonly width: number;
  readonly dash: "solid" | "dotted" | "dashed" | "double";
}

const PENS: Readonly<Record<BorderLineName, Pen>> = {
  hair: { width: 1, dash: "dotted" },
  dotted: { width: 1, dash: "dotted" },
  dashed: { width: 1, dash: "dashed" },
  dashDot: { width: 1, dash: "dashed" },
  dashDotDot: { width: 1, dash: "dashed" },
  thin: { width: 1, dash: "solid" },
  mediumDashed: { width: 2, dash: "dashed" },
  mediumDashDot: { width: 2, dash: "dashed" },
  mediumDashDotDot: { width: 2, dash: "dashed" },
  slantDashDot: { width: 2, dash: "dashed" },
  medium: { width: 2, dash: "solid" },
  double: { width: 3, dash: "double" },
  thick: { width: 3, dash: "solid" },
};

/** An edge as a positioned element: a line lies on the last pixel before its boundary, thicker ones around it. */
export function edgeStyle({ direction, boundary, first, last, line }: Edge, { rows, columns }: Geometry): CSSProperties {
  const { width, dash } = PENS[line.line];
  const border = `${width}px ${dash} ${line.color}`;
  const before = Math.ceil(width / 2);
  // One pixel more on either side closes the corners.
  if (direction === "horizontal") {
    return {
      left: columns.start(first) - 1,
      top: rows.start(boundary) - before,
      width: columns.span(first, last) + 1,
      height: 0,
      borderTop: border,
    };
  }
  return {
    left: columns.start(boundary) - before,
    top: rows.start(first) - 1,
    width: 0,
    height: rows.span(first, last) + 1,
    borderLeft: border,
  };
}
