import { cellArea, sameArea } from "../../host/model/address";
import { useSession } from "../session/useSession";
import { areaBox } from "./areaBox";
import type { Geometry } from "./geometry";

/** The frame around the selected area; inside it everything but the active cell is tinted. */
export function SelectionMark({ geometry }: { readonly geometry: Geometry }) {
  const { cursor, edit } = useSession();
  const { sheet, area, active } = cursor;
  const cell = sheet.mergeAt(active.row, active.column) ?? cellArea(active.row, active.column);
  const frame = areaBox(area, geometry);
  const inner = areaBox(cell, geometry);
  const isSingle = sameArea(area, cell);
  // One tinted rectangle with a hole: the active cell.
  const [x, y] = [inner.left - frame.left, inner.top - frame.top];
  const hole = `M0 0H${frame.width}V${frame.height}H0Z M${x} ${y}V${y + inner.height}H${x + inner.width}V${y}Z`;
  return (
    <>
      {!isSingle && <div className="selection-tint" style={{ ...frame, clipPath: `path(evenodd, "${hole}")` }} />}
      {edit === null && (
        <div
          className="selection-frame"
          style={{ left: frame.left - 2, top: frame.top - 2, width: frame.width + 3, height: frame.height + 3 }}
        >
          <div className="fill-handle" />
        </div>
      )}
    </>
  );
}
