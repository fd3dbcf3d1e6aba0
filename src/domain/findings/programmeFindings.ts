import type { SourceCell } from "../sourceCell";
import type { SeveritiesOf } from "./severity";

/** Problems of the passport, the subprogrammes and the structure of all tables (catalogue, family P). */
export type ProgrammeFindingFacts =
  /** The reporting year lies outside the programme's period, or the period ends before it begins. */
  | { readonly code: "P01"; readonly reportingYear: number; readonly startYear: number; readonly endYear: number }
  /** A field of the passport is empty or not of its kind. */
  | { readonly code: "P03"; readonly parameter: string; readonly text: string | null }
  /** A row names a subprogramme that is none. */
  | { readonly code: "P06"; readonly problem: "unknown"; readonly subprogramme: string }
  /** There is «Раздел 2» and no «Раздел 1». */
  | { readonly code: "P06"; readonly problem: "no-section"; readonly section: string; readonly missing: string }
  | { readonly code: "P08"; readonly number: string; readonly firstCell: SourceCell }
  /** A row with values but without a name. */
  | { readonly code: "P10" }
  /** A name or title speaks of another period than the passport. */
  | { readonly code: "P02"; readonly text: string; readonly found: string; readonly expected: string }
  /** The programme was edited in December or later: plans may have been fitted to the results. */
  | { readonly code: "P04"; readonly edited: string }
  /** A subprogramme without measures or indicators. */
  | { readonly code: "P07"; readonly missing: "measures" | "indicators"; readonly subprogramme: string }
  /** The same number under another name on another sheet. */
  | { readonly code: "P09"; readonly number: string; readonly name: string; readonly other: string; readonly otherCell: SourceCell | null }
  /** The header of a money column says another unit than the passport. */
  | { readonly code: "P11"; readonly column: string; readonly found: string; readonly expected: string }
  /** One organisation in two spellings. */
  | { readonly code: "P12"; readonly name: string; readonly other: string; readonly otherCell: SourceCell | null };

export const PROGRAMME_SEVERITIES: SeveritiesOf<ProgrammeFindingFacts> = {
  P01: "error",
  P03: "error",
  P06: "error",
  P08: "error",
  P10: "error",
  P02: "warning",
  P04: "warning",
  P07: "warning",
  P09: "warning",
  P11: "error",
  P12: "hint",
};
