import type { SeveritiesOf } from "./severity";

/** Problems of the methodology: its choice, its scale, its values, its self-checks. */
export type MethodologyFindingFacts =
  /** No methodology, or an unknown one. */
  | { readonly code: "P13"; readonly text: string | null }
  /** The scale has a gap or an overlap, or does not reach the value. */
  | { readonly code: "P14"; readonly problem: "gap" | "overlap" | "unknown-scale" | "not-covered"; readonly at: string | null }
  /** A value on the sheet «Методика» cannot be read. */
  | { readonly code: "P15"; readonly parameter: string; readonly text: string }
  /** A programme that reached everything would not get the top rating (S01), one that reached nothing not the lowest (S02). */
  | {
      readonly code: "S01";
      readonly index: string | null;
      readonly label: string | null;
      readonly expected: string;
      readonly dividedByCount: boolean;
    }
  | { readonly code: "S02"; readonly index: string | null; readonly label: string | null; readonly expected: string }
  /** Weights that should sum to 1 do not. */
  | { readonly code: "S03"; readonly weights: "index" | "levels" | "indicators"; readonly sum: string }
  /** The methodology's unit of years does not include the reporting year. */
  | { readonly code: "S04"; readonly reportingYear: number; readonly from: number | null; readonly to: number | null };

export const METHODOLOGY_SEVERITIES: SeveritiesOf<MethodologyFindingFacts> = {
  P13: "error",
  P14: "warning",
  P15: "error",
  S01: "warning",
  S02: "warning",
  S03: "warning",
  S04: "error",
};
