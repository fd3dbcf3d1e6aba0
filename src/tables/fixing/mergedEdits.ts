import type { CellEdit, TableEdits } from "../../workbook/tableEdits";
import type { Fix } from "./fix";
import { withoutNeedlessSpaces } from "./textFixes";

/** The edits of several mendings as one. A cell that loses both its Latin letters and its needless spaces is written once. */
export function mergedEdits(fixes: readonly Fix[]): TableEdits {
  const cells = new Map<string, CellEdit>();
  for (const edit of fixes.flatMap(({ edits }) => edits.cells ?? [])) {
    const key = `${edit.table}\u0000${edit.row}:${edit.column}`;
    const former = cells.get(key);
    cells.set(key, former === undefined ? edit : { ...edit, after: { ...edit.after, content: merged(former, edit) } });
  }
  return {
    headers: fixes.flatMap(({ edits }) => edits.headers ?? []),
    cells: [...cells.values()],
    lists: fixes.flatMap(({ edits }) => edits.lists ?? []),
    addedColumns: fixes.flatMap(({ edits }) => edits.addedColumns ?? []),
    removedColumns: fixes.flatMap(({ edits }) => edits.removedColumns ?? []),
  };
}

/** Letters come first, and spaces are taken out of what they leave. */
const merged = ({ after: { content } }: CellEdit, other: CellEdit): CellEdit["after"]["content"] =>
  typeof content === "string" ? withoutNeedlessSpaces(content) : other.after.content;

/** Fixes of the kinds that a person has chosen. */
export const chosenFixes = (fixes: readonly Fix[], kinds: readonly string[]): Fix[] => fixes.filter(({ kind }) => kinds.includes(kind));
