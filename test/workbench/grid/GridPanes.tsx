import { useSession } from "../session/useSession";
import { ActiveCell } from "./ActiveCell";
import type { Geometry } from "./geometry";
import { HEADING_HEIGHT } from "./headingSize";
import type { Segment } from "./segments";
import { SelectionMark } from "./SelectionMark";
import { SheetPart } from "./SheetPart";

interface GridPanesProps {
  readonly geometry: Geometry;
  readonly rows: readonly Segment[];
  readonly columns: readonly Segment[];
  readonly left: number;
  readonly listOpen: boolean;
  readonly setListOpen: (open: boolean) => void;
}

/** The parts of the sheet that scroll on their own: up to four with frozen rows and columns. */
export function GridPanes({ geometry, rows, columns, left, listOpen, setListOpen }: GridPanesProps) {
  const { workbook, cursor } = useSession();
  const { sheet, active } = cursor;
  const holds = ({ first, last }: Segment, line: number): boolean => line >= first && line <= last;
  return rows.flatMap((across) =>
    columns.map((down) => (
      <div
        key={`${across.limit},${down.limit}`}
        className={`pane-part${across.limit === 0 && sheet.frozenRows > 0 ? " frozen-above" : ""}${down.limit === 0 && sheet.frozenColumns > 0 ? " frozen-left" : ""}`}
        style={{ left: left + down.clip, top: HEADING_HEIGHT + across.clip, width: down.size, height: across.size }}
      >
        <div className="sheet-origin" style={{ transform: `translate(${-down.clip - down.shift}px, ${-across.clip - across.shift}px)` }}>
          <SheetPart
            sheet={sheet}
            top={across.first}
            left={down.first}
            bottom={across.last}
            right={down.last}
            geometry={geometry}
            locale={workbook.locale}
            leftLimit={down.limit}
            version={workbook.version}
          />
          <SelectionMark geometry={geometry} />
          {holds(across, active.row) && holds(down, active.column) && (
            <ActiveCell geometry={geometry} listOpen={listOpen} setListOpen={setListOpen} />
          )}
        </div>
      </div>
    )),
  );
}
