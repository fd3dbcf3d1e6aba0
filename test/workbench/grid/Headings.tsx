import { columnLetters } from "../../host/model/address";
import { useSession } from "../session/useSession";
import type { Geometry } from "./geometry";
import { HEADING_HEIGHT } from "./headingSize";
import type { Segment } from "./segments";

interface HeadingsProps {
  readonly geometry: Geometry;
  readonly rows: readonly Segment[];
  readonly columns: readonly Segment[];
  readonly left: number;
}

/** Column letters and row numbers; those of the selection are marked. */
export function Headings({ geometry, rows, columns, left }: HeadingsProps) {
  const { area } = useSession().cursor;
  const mark = (line: number, first: number, last: number): string => (line >= first && line <= last ? "heading marked" : "heading");
  return (
    <>
      <div className="headings headings-above" style={{ left, height: HEADING_HEIGHT }}>
        {columns.map((segment) => (
          <div key={segment.limit} className="heading-part" style={{ left: segment.clip, width: segment.size, height: HEADING_HEIGHT }}>
            {lines(segment).map((column) => (
              <div
                key={column}
                className={mark(column, area.left, area.right)}
                style={{
                  left: geometry.columns.start(column) - segment.clip - segment.shift,
                  width: geometry.columns.size(column),
                  height: HEADING_HEIGHT,
                }}
              >
                {columnLetters(column)}
              </div>
            ))}
          </div>
        ))}
      </div>
      <div className="headings headings-beside" style={{ top: HEADING_HEIGHT, width: left }}>
        {rows.map((segment) => (
          <div key={segment.limit} className="heading-part" style={{ top: segment.clip, height: segment.size, width: left }}>
            {lines(segment).map((row) => (
              <div
                key={row}
                className={mark(row, area.top, area.bottom)}
                style={{ top: geometry.rows.start(row) - segment.clip - segment.shift, height: geometry.rows.size(row), width: left }}
              >
                {row + 1}
              </div>
            ))}
          </div>
        ))}
      </div>
      <div className="heading-corner" style={{ width: left, height: HEADING_HEIGHT }} />
    </>
  );
}

const lines = ({ first, last }: Segment): number[] => Array.from({ length: last - first + 1 }, (_, index) => first + index);
