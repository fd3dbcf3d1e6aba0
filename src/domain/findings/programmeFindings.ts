import type { SourceCell } from "../sourceCell";
import type { SeveritiesOf } from "./severity";

/** Problems of the passport, the subprogrammes and the structure of all tables (catalogue, family P). */
export type ProgrammeFindingFacts =
  /** The reporting year lies outside the programme's period, or the period ends before it begins. */
  | { readonly code: "P01"; readonly reportingYear: number; readonly startYear: number; readonly endYear: number }
  /** A field of the passport is empty or not of its kind. */
  | { readonly code: "P03"; readonly parameter: string; readonly text: string | null }
  | { readonly code: "P06"; readonly subprogramme: string }
  | { readonly code: "P08"; readonly number: string; readonly firstCell: SourceCell }
  /** A row with values but without a name. */
  | { readonly code: "P10" };

export const PROGRAMME_SEVERITIES: SeveritiesOf<ProgrammeFindingFacts> = {
  P01: "error",
  P03: "error",
  P06: "error",
  P08: "error",
  P10: "error",
};
