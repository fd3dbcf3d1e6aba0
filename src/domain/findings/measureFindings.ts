import type { SeveritiesOf } from "./severity";

/** Problems of «Мероприятия» (catalogue, family M). */
export type MeasureFindingFacts =
  | { readonly code: "M01" }
  | { readonly code: "M02"; readonly column: string; readonly text: string }
  /** The status is empty or not one of the four. */
  | { readonly code: "M19"; readonly text: string | null };

export const MEASURE_SEVERITIES: SeveritiesOf<MeasureFindingFacts> = {
  M01: "warning",
  M02: "warning",
  M19: "error",
};
