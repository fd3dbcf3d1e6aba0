import type { Session } from "../session/session";
import { neighbour, type Step } from "../session/moves";

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** Carries out a key pressed while somebody types in a cell; false when the key belongs to the text. */
export function pressEditKey(
  session: Session,
  { key, shiftKey, altKey, isComposing }: Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "isComposing">,
): boolean {
  const { cursor, edit } = session;
  if (edit === null || isComposing) return false;
  const arrow = edit.mode === "enter" ? ARROWS[key] : undefined;
  if (key === "Escape") session.cancelEdit();
  else if (key === "Enter" && !altKey) {
    if (session.commitEdit()) cursor.enter(shiftKey);
  } else if (key === "Tab") {
    if (session.commitEdit()) cursor.tab(shiftKey);
  } else if (arrow !== undefined) {
    if (session.commitEdit()) cursor.moveTo(neighbour(cursor.sheet, cursor.active, arrow));
  } else return false;
  return true;
}
