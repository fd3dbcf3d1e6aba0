import type { SourceCell } from "../sourceCell";
import type { SeveritiesOf } from "./severity";

/** Problems of «Показатели» (catalogue, family I). */
export type IndicatorFindingFacts =
  /** A zero plan or actual value for which the methodology has no rule. */
  | { readonly code: "I12"; readonly name: string }
  /** No planned value for the reporting year. */
  | { readonly code: "I01" }
  /** No actual value: the result is preliminary. */
  | { readonly code: "I02"; readonly expected: string | null }
  /** Text where a number belongs. */
  | { readonly code: "I05"; readonly column: string; readonly text: string; readonly fused: boolean }
  | { readonly code: "I07" }
  | { readonly code: "I10"; readonly text: string | null }
  /** The indicator's number is empty, or taken within its level. */
  | { readonly code: "I21"; readonly number: string | null; readonly firstCell: SourceCell | null }
  /** The result is preliminary and nobody says when it will be refined. */
  | { readonly code: "I03"; readonly missing: number }
  /** The missing actual value is expected within the reporting year, or after the day of refinement. */
  | { readonly code: "I04"; readonly expected: string; readonly problem: "within-year" | "after-refinement"; readonly limit: string }
  /** Numbers of a column that stand as text; read all the same. */
  | { readonly code: "I06"; readonly column: string; readonly text: string; readonly count: number }
  /** The unit does not fit the name. */
  | { readonly code: "I08"; readonly unit: string; readonly expects: "count" | "percent" }
  /** A share outside 0–100 %. */
  | { readonly code: "I09"; readonly column: string; readonly value: string }
  /** The direction contradicts the name. */
  | { readonly code: "I11"; readonly word: string }
  /** The plan is exceeded by more than the limit, without a reason. */
  | { readonly code: "I14"; readonly reached: string; readonly limit: string; readonly explained: boolean }
  /** A deviation beyond the threshold without a reason. */
  | { readonly code: "I15"; readonly deviation: string; readonly worse: boolean; readonly threshold: string }
  /** The reason is no reason. */
  | { readonly code: "I16"; readonly problem: "repeated" | "short" | "praise"; readonly text: string; readonly otherCell: SourceCell | null }
  /** The plan is worse than last year's result. */
  | { readonly code: "I17"; readonly planned: string; readonly previous: string }
  /** Every actual value equals its plan. */
  | { readonly code: "I18"; readonly count: number }
  /** A cumulative indicator fell against last year. */
  | { readonly code: "I19"; readonly actual: string; readonly previous: string }
  /** The name says «cumulative», the kind does not. */
  | { readonly code: "I20"; readonly kind: string }
  /** A fraction of people or things. */
  | { readonly code: "I26"; readonly column: string; readonly value: string; readonly unit: string }
  /** The percentage in the reason differs from the computed one. */
  | { readonly code: "I27"; readonly written: string; readonly computed: string }
  /** Weights below zero, or that do not sum to 1 within their level. */
  | { readonly code: "I28"; readonly problem: "negative" | "sum"; readonly value: string };

export const INDICATOR_SEVERITIES: SeveritiesOf<IndicatorFindingFacts> = {
  I12: "error",
  I01: "error",
  I02: "warning",
  I05: "error",
  I07: "warning",
  I10: "error",
  I21: "error",
  I03: "warning",
  I04: "warning",
  I06: "hint",
  I08: "warning",
  I09: "warning",
  I11: "warning",
  I14: "warning",
  I15: "warning",
  I16: "warning",
  I17: "hint",
  I18: "hint",
  I19: "warning",
  I20: "hint",
  I26: "hint",
  I27: "warning",
  I28: "warning",
};
