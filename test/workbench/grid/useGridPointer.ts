import { useRef, type PointerEvent, type MouseEvent } from "react";
import { LAST_COLUMN, LAST_ROW, WHOLE_SHEET } from "../../host/model/address";
import { followLink } from "../session/followLink";
import type { Place } from "../session/place";
import type { Session } from "../session/session";
import type { Geometry } from "./geometry";
import { HEADING_HEIGHT } from "./headingSize";
import { focusSheet } from "./sheetFocus";
import { placeUnder } from "./segments";

interface Hit extends Place {
  readonly on: "cell" | "row" | "column" | "corner";
}

interface GridPointer {
  onPointerDown(event: PointerEvent<HTMLElement>): void;
  onPointerMove(event: PointerEvent<HTMLElement>): void;
  onPointerUp(event: PointerEvent<HTMLElement>): void;
  onDoubleClick(event: MouseEvent<HTMLElement>): void;
}

/** What lies over the cells and takes the pointer for itself. */
const isWidget = ({ target }: { readonly target: EventTarget }): boolean =>
  target instanceof Element && target.closest("[data-widget]") !== null;

/** Selecting with the mouse: cells, whole rows and columns, dragging, Shift; a click on a link follows it; a double click edits. */
export function useGridPointer(session: Session, geometry: Geometry, scroll: { top: number; left: number }, left: number): GridPointer {
  const { cursor } = session;
  const pressed = useRef<Hit | null>(null);
  const hitAt = (event: MouseEvent<HTMLElement>): Hit => {
    const bounds = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - bounds.left - left, event.clientY - bounds.top - HEADING_HEIGHT];
    const row = placeUnder(geometry.rows, cursor.sheet.frozenRows, scroll.top, y);
    const column = placeUnder(geometry.columns, cursor.sheet.frozenColumns, scroll.left, x);
    return { row, column, on: x < 0 && y < 0 ? "corner" : x < 0 ? "row" : y < 0 ? "column" : "cell" };
  };
  const extend = (from: Hit, to: Place): void => {
    if (from.on === "row")
      cursor.select({ top: Math.min(from.row, to.row), bottom: Math.max(from.row, to.row), left: 0, right: LAST_COLUMN });
    else if (from.on === "column")
      cursor.select({ left: Math.min(from.column, to.column), right: Math.max(from.column, to.column), top: 0, bottom: LAST_ROW });
    else if (from.on === "corner") cursor.select(WHOLE_SHEET);
    else cursor.extendTo(to);
  };
  return {
    onPointerDown: (event) => {
      if (event.button !== 0 || isWidget(event) || !session.commitEdit()) return;
      event.preventDefault();
      focusSheet();
      event.currentTarget.setPointerCapture(event.pointerId);
      const hit = hitAt(event);
      pressed.current = hit;
      if (hit.on === "cell" && !event.shiftKey) cursor.moveTo(hit);
      else extend(event.shiftKey ? { ...hit, row: cursor.active.row, column: cursor.active.column } : hit, hit);
    },
    onPointerMove: (event) => {
      const from = pressed.current;
      const hit = from === null ? null : hitAt(event);
      if (from === null || hit === null || (hit.row === cursor.head.row && hit.column === cursor.head.column)) return;
      extend(from, hit);
    },
    onPointerUp: (event) => {
      const from = pressed.current;
      pressed.current = null;
      if (from?.on !== "cell" || event.shiftKey) return;
      const hit = hitAt(event);
      const { hyperlink } = cursor.sheet.cell(cursor.active.row, cursor.active.column);
      if (hyperlink !== null && hit.row === from.row && hit.column === from.column) followLink(session, hyperlink);
    },
    onDoubleClick: (event) => {
      if (!isWidget(event) && hitAt(event).on === "cell") session.beginEdit("edit");
    },
  };
}
