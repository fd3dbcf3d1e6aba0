import { useMemo } from "react";
import type { Session } from "../session/session";
import { geometryOf, type Geometry } from "./geometry";

/** So that a step of the cursor seldom changes the geometry. */
const REACH_STEP = 50;

/** The geometry of the sheet in front; worked out anew when the workbook changes or the cursor leaves what it covers. */
export function useGeometry({ workbook, cursor }: Session): Geometry {
  const { sheet, view } = cursor;
  const { version, locale } = workbook;
  const [row, column] = [reach(view.row), reach(view.column)];
  return useMemo(() => {
    // The sheet is mutable; its version says when it is another one.
    void version;
    return geometryOf(sheet, locale, { row, column });
  }, [sheet, version, locale, row, column]);
}

const reach = (line: number): number => Math.ceil(line / REACH_STEP) * REACH_STEP;
