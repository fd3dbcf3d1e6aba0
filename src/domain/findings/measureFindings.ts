import type { SeveritiesOf } from "./severity";

/** Problems of «Мероприятия» (catalogue, family M). */
export type MeasureFindingFacts =
  | { readonly code: "M01" }
  | { readonly code: "M02"; readonly column: string; readonly text: string }
  /** The status is empty or not one of the four. */
  | { readonly code: "M19"; readonly text: string | null }
  /** The end comes before the start. */
  | { readonly code: "M03"; readonly which: "planned" | "actual"; readonly start: string; readonly end: string }
  /** Planned outside the programme's period. */
  | { readonly code: "M04"; readonly date: string; readonly startYear: number; readonly endYear: number }
  /** The term has passed, the measure is not done, and no problem is named. */
  | { readonly code: "M05"; readonly problem: "unexplained"; readonly end: string; readonly status: string }
  /** No measure at all met a problem, the table says. */
  | { readonly code: "M05"; readonly problem: "empty-column"; readonly count: number }
  /** The actual date lies after the day of the report. */
  | { readonly code: "M06"; readonly date: string; readonly limit: string }
  /** All measures carry the same year in all their dates. */
  | { readonly code: "M10"; readonly year: string; readonly count: number }
  /** Measures without money (one card), or a money row whose measure does not exist. */
  | { readonly code: "M12"; readonly problem: "no-money"; readonly count: number; readonly total: number }
  | { readonly code: "M12"; readonly problem: "no-measure"; readonly number: string }
  /** The parts of «в том числе» do not add up to the number before it. */
  | { readonly code: "M14"; readonly total: string; readonly sum: string; readonly parts: string }
  /** Another year than the reporting one in the result. */
  | { readonly code: "M16"; readonly year: string; readonly reportingYear: number };

export const MEASURE_SEVERITIES: SeveritiesOf<MeasureFindingFacts> = {
  M01: "warning",
  M02: "warning",
  M19: "error",
  M03: "warning",
  M04: "warning",
  M05: "warning",
  M06: "warning",
  M10: "hint",
  M12: "hint",
  M14: "hint",
  M16: "hint",
};
