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
  | { readonly code: "I05"; readonly column: string; readonly text: string }
  | { readonly code: "I07" }
  | { readonly code: "I10"; readonly text: string | null }
  /** The indicator's number is empty, or taken within its level. */
  | { readonly code: "I21"; readonly number: string | null; readonly firstCell: SourceCell | null };

export const INDICATOR_SEVERITIES: SeveritiesOf<IndicatorFindingFacts> = {
  I12: "error",
  I01: "error",
  I02: "warning",
  I05: "error",
  I07: "warning",
  I10: "error",
  I21: "error",
};
