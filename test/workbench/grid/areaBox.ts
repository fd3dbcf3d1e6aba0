import type { Area } from "../../host/model/address";
import type { Geometry } from "./geometry";

/** An area as a positioned element. */
export const areaBox = (
  { top, left, bottom, right }: Area,
  { rows, columns }: Geometry,
): { left: number; top: number; width: number; height: number } => ({
  left: columns.start(left),
  top: rows.start(top),
  width: columns.span(left, right),
  height: rows.span(top, bottom),
});
