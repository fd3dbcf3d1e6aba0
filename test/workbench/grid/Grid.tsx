import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { copySelection, pasteText } from "./clipboard";
import { useGridPointer } from "./useGridPointer";
import { GridPanes } from "./GridPanes";
import { pressGridKey } from "./gridKeys";
import { Headings } from "./Headings";
import { useSession } from "../session/useSession";
import { useScrolling } from "./useScrolling";
import { useGeometry } from "./useGeometry";
import { HEADING_HEIGHT, headingWidth } from "./headingSize";
import { segmentsOf } from "./segments";

/**
 * The sheet in front. The model of the stand-in host is drawn directly and edited through the host's own rules for typing: a spreadsheet component with a
 * model of its own would have to be kept in step with it, both ways, on every change. Only the rows and columns in view are drawn.
 */
export function Grid() {
  const session = useSession();
  const { workbook, cursor, edit } = session;
  const { sheet } = cursor;
  const geometry = useGeometry(session);
  const left = headingWidth(geometry.rows.count);
  const { scroller, window, scroll, onScroll } = useScrolling(session, geometry, left);
  const [listOpen, setListOpen] = useState(false);
  const keys = useRef<HTMLDivElement>(null);
  const columns = segmentsOf(geometry.columns, sheet.frozenColumns, scroll.left, window.width - left);
  const rows = segmentsOf(geometry.rows, sheet.frozenRows, scroll.top, window.height - HEADING_HEIGHT);
  const focusGrid = (): void => keys.current?.focus({ preventScroll: true });
  const pointer = useGridPointer(session, geometry, scroll, left, focusGrid);

  useEffect(() => {
    if (edit === null) focusGrid();
  }, [edit === null]);
  useEffect(() => setListOpen(false), [sheet, cursor.active.row, cursor.active.column, workbook.version]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (edit !== null || listOpen) return;
    const pageRows = Math.max(1, Math.floor((rows.at(-1)?.size ?? 0) / 20) - 1);
    if (pressGridKey(session, event, { openList: () => setListOpen(true), pageRows })) event.preventDefault();
  };
  return (
    <div className="grid" ref={scroller} onScroll={onScroll}>
      <div className="grid-extent" style={{ width: left + geometry.columns.length, height: HEADING_HEIGHT + geometry.rows.length }}>
        <div
          ref={keys}
          className="grid-window"
          role="grid"
          aria-label={sheet.name}
          tabIndex={0}
          style={{ width: window.width, height: window.height }}
          onKeyDown={onKeyDown}
          onCopy={(event) => copySelection(session, event.nativeEvent)}
          onPaste={(event) => pasteText(session, event.nativeEvent)}
          {...pointer}
        >
          <GridPanes geometry={geometry} rows={rows} columns={columns} left={left} listOpen={listOpen} setListOpen={setListOpen} />
          <Headings geometry={geometry} rows={rows} columns={columns} left={left} />
        </div>
      </div>
    </div>
  );
}
