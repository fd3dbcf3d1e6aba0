import type { SeveritiesOf } from "./severity";

/** Problems across tables and of the calculation (catalogue, family X). */
export type CrossTableFindingFacts =
  /** The verdict depends on a choice that the act does not make. */
  { readonly code: "X08"; readonly choice: string; readonly verdict: string; readonly other: string };

export const CROSS_TABLE_SEVERITIES: SeveritiesOf<CrossTableFindingFacts> = {
  X08: "warning",
};
