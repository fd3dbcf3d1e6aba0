import type { FixGroupView, FixKind } from "../app/state";

/** Cells that change when these kinds are mended; a cell of two kinds counts once. */
export function chosenCells(groups: readonly FixGroupView[], kinds: readonly FixKind[]): number {
  const counts = new Map<string, number>();
  for (const { kind, items } of groups) if (kinds.includes(kind)) for (const { id, count } of items) counts.set(id, count);
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
