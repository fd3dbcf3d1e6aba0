import { quantity } from "../evaluate";
import type { Measure } from "../model/measure";
import type { EnteredText, Quantity } from "../quantity";

/** How many measures were planned for the year and how many were carried out in full («выполнено»). */
export interface Implementation {
  readonly planned: Quantity;
  readonly completed: Quantity;
}

/** Counts measures by their status field, never by their text. */
export function implementation(scope: string, measures: readonly Measure[]): Implementation {
  const texts: EnteredText[] = measures.flatMap(({ source, statusText }) => (source.cells.status ? [{ cell: source.cells.status, text: statusText }] : []));
  /** The usual word is counted even where nobody has written it yet. */
  const spellings = new Set(["выполнено", ...measures.filter(({ status }) => status === "done").map(({ statusText }) => statusText)]);
  return {
    planned: quantity(`${scope}:measures-planned`, "planned-measures", { kind: "count-texts", texts, wanted: null }),
    completed: quantity(`${scope}:measures-completed`, "completed-measures", { kind: "count-texts", texts, wanted: [...spellings] }),
  };
}
