import type { SeveritiesOf } from "./severity";

/** Problems across tables and of the calculation (catalogue, family X). */
export type CrossTableFindingFacts =
  /** The verdict depends on a choice that the act does not make. */
  { readonly code: "X08"; readonly choice: string; readonly verdict: string; readonly other: string }
  /** The money was spent, the indicators were not reached, and nobody says why. */
  | { readonly code: "X01"; readonly level: string; readonly outturn: string; readonly achievement: string }
  /** No indicator of a level can be assessed. */
  | { readonly code: "X03"; readonly level: string; readonly count: number }
  /** The conclusion was edited and names another rating than the figures give. */
  | { readonly code: "X05"; readonly written: string; readonly computed: string }
  /** The edited conclusion does not say that the result is preliminary and on how many indicators it rests. */
  | { readonly code: "X06"; readonly assessed: number; readonly total: number }
  /** A cell that the add-in draws was typed over on a generated sheet. */
  | { readonly code: "X07"; readonly text: string }
  /** The data changed after the last calculation: the sheets show older figures. */
  | { readonly code: "X09"; readonly figures: number }
  /** A text edited by hand names numbers that the tables no longer give. */
  | { readonly code: "X10"; readonly text: string };

export const CROSS_TABLE_SEVERITIES: SeveritiesOf<CrossTableFindingFacts> = {
  X08: "warning",
  X01: "warning",
  X03: "warning",
  X05: "warning",
  X06: "warning",
  X07: "warning",
  X09: "warning",
  X10: "warning",
};
