import type { Place } from "../session/place";
import type { Session } from "../session/session";
import { dataEdge, lastCell, neighbour, type Step } from "../session/moves";

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** What a key did not do by itself but asks of the grid. */
export interface GridKeyRequests {
  openList(): void;
  /** Rows that fit into the window. */
  readonly pageRows: number;
}

type Key = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

/** Carries out a key pressed in the grid while nobody types in a cell; false when the key means nothing here. */
export function pressGridKey(session: Session, key: Key, requests: GridKeyRequests): boolean {
  const control = key.ctrlKey || key.metaKey;
  if (key.altKey) {
    if (key.key === "ArrowDown") requests.openList();
    return key.key === "ArrowDown";
  }
  const target = targetOf(session, key, control, requests.pageRows);
  if (target !== null) {
    if (key.shiftKey) session.cursor.extendTo(target);
    else session.cursor.moveTo(target);
    return true;
  }
  return pressOther(session, key, control);
}

/** Where a moving key leads. */
function targetOf({ cursor }: Session, { key, shiftKey }: Key, control: boolean, pageRows: number): Place | null {
  const { sheet } = cursor;
  const from = shiftKey ? cursor.head : cursor.active;
  const arrow = ARROWS[key];
  if (arrow !== undefined) return control ? dataEdge(sheet, from, arrow) : neighbour(sheet, from, arrow);
  switch (key) {
    case "PageUp":
      return neighbour(sheet, from, { rows: -pageRows, columns: 0 });
    case "PageDown":
      return neighbour(sheet, from, { rows: pageRows, columns: 0 });
    case "Home":
      return control ? { row: sheet.frozenRows, column: sheet.frozenColumns } : { row: from.row, column: sheet.frozenColumns };
    case "End":
      return control ? lastCell(sheet) : null;
    default:
      return null;
  }
}

function pressOther(session: Session, { key, shiftKey }: Key, control: boolean): boolean {
  if (control) {
    if (key.toLowerCase() !== "a" && key.toLowerCase() !== "ф") return false;
    const used = session.cursor.sheet.usedArea();
    if (used !== null) session.cursor.select({ ...used, top: 0, left: 0 });
    return true;
  }
  switch (key) {
    case "Tab":
      session.cursor.tab(shiftKey);
      return true;
    case "Enter":
      session.cursor.enter(shiftKey);
      return true;
    case "F2":
      session.beginEdit("edit");
      return true;
    case "Delete":
      session.clearSelection();
      return true;
    case "Backspace":
      session.beginEdit("enter", "");
      return true;
    default:
      if ([...key].length !== 1) return false;
      session.beginEdit("enter", key);
      return true;
  }
}
