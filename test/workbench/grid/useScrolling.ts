import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { Sheet } from "../../host/model/sheet";
import type { Session } from "../session/session";
import type { Geometry } from "./geometry";
import { HEADING_HEIGHT } from "./headingSize";
import { scrollTo } from "./segments";

interface Scrolling {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Size of what can be seen, headings included. */
  readonly window: { readonly width: number; readonly height: number };
  readonly scroll: { readonly top: number; readonly left: number };
  onScroll(): void;
}

const START = { top: 0, left: 0 };

/** Scrolling: each sheet keeps its own position, and the window follows the cursor. */
export function useScrolling({ cursor }: Session, { rows, columns }: Geometry, left: number): Scrolling {
  const { sheet, view } = cursor;
  const scroller = useRef<HTMLDivElement>(null);
  const positions = useRef(new WeakMap<Sheet, typeof START>());
  const [window, setWindow] = useState({ width: 800, height: 600 });
  const [scroll, setScroll] = useState(START);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => setWindow({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const former = positions.current.get(sheet) ?? START;
    const { area } = cursor;
    const isWholeColumns = area.bottom - area.top >= rows.count;
    const isWholeRows = area.right - area.left >= columns.count;
    const top = isWholeColumns ? former.top : scrollTo(rows, sheet.frozenRows, former.top, window.height - HEADING_HEIGHT, view.row);
    const start = isWholeRows ? former.left : scrollTo(columns, sheet.frozenColumns, former.left, window.width - left, view.column);
    element.scrollTo({ top, left: start, behavior: "instant" });
    positions.current.set(sheet, { top, left: start });
    setScroll({ top: element.scrollTop, left: element.scrollLeft });
  }, [sheet, view.row, view.column, window.width, window.height]);

  const onScroll = (): void => {
    const element = scroller.current;
    if (element === null) return;
    const position = { top: element.scrollTop, left: element.scrollLeft };
    positions.current.set(sheet, position);
    // In the same frame as the browser's own scrolling, or the cells would lag behind it.
    flushSync(() => setScroll(position));
  };
  return { scroller, window, scroll, onScroll };
}
