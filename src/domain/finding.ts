import type { SourceCell } from "./sourceCell";

/** A problem of the data: a code of the catalogue of checks, its facts, and its cell. The sentence is made in `messages/`. */
export type Finding = FindingPlace & FindingFacts;

export interface FindingPlace {
  /** Canonical Russian name of the table concerned; null when no table can be named. */
  readonly table: string | null;
  readonly cell: SourceCell | null;
  /** What the row is called, for people: an indicator's or measure's number and name; null for a whole table. */
  readonly row: string | null;
}

export type FindingFacts =
  /** The cell holds an Excel error value. */
  | { readonly code: "B02"; readonly value: string }
  /** A table or column of the template is missing. */
  | { readonly code: "B03"; readonly missing: "table" | "column" | "rows"; readonly name: string }
  /** The reporting year lies outside the programme's period, or the period ends before it begins. */
  | { readonly code: "P01"; readonly reportingYear: number; readonly startYear: number; readonly endYear: number }
  /** A field of the passport is empty or not of its kind. */
  | { readonly code: "P03"; readonly parameter: string; readonly text: string | null }
  | { readonly code: "P06"; readonly subprogramme: string }
  | { readonly code: "P08"; readonly number: string; readonly firstCell: SourceCell }
  /** A row with values but without a name. */
  | { readonly code: "P10" }
  /** No methodology, or an unknown one. */
  | { readonly code: "P13"; readonly text: string | null }
  /** The scale has a gap or an overlap, or does not reach the value. */
  | { readonly code: "P14"; readonly problem: "gap" | "overlap" | "unknown-scale" | "not-covered"; readonly at: string | null }
  /** A value on the sheet «Методика» cannot be read. */
  | { readonly code: "P15"; readonly parameter: string; readonly text: string }
  /** A programme that reached everything would not get the top rating (S01), one that reached nothing not the lowest (S02). */
  | { readonly code: "S01"; readonly index: string | null; readonly label: string | null; readonly expected: string; readonly dividedByCount: boolean }
  | { readonly code: "S02"; readonly index: string | null; readonly label: string | null; readonly expected: string }
  /** Weights that should sum to 1 do not. */
  | { readonly code: "S03"; readonly weights: "index" | "levels" | "indicators"; readonly sum: string }
  /** The methodology's unit of years does not include the reporting year. */
  | { readonly code: "S04"; readonly reportingYear: number; readonly from: number | null; readonly to: number | null }
  /** The verdict depends on a choice that the act does not make. */
  | { readonly code: "X08"; readonly choice: string; readonly verdict: string; readonly other: string }
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
  | { readonly code: "I21"; readonly number: string | null; readonly firstCell: SourceCell | null }
  | { readonly code: "M01" }
  | { readonly code: "M02"; readonly column: string; readonly text: string }
  /** The status is empty or not one of the four. */
  | { readonly code: "M19"; readonly text: string | null }
  /** «Всего» does not equal the sum of its rows. */
  | { readonly code: "R01"; readonly column: "planned" | "actual"; readonly stated: string; readonly summed: string; readonly unit: string }
  | { readonly code: "R05" }
  | { readonly code: "R07"; readonly amount: string; readonly unit: string }
  /** An amount that must be there is not. */
  | { readonly code: "R21"; readonly column: "planned" | "actual" };

export type FindingCode = FindingFacts["code"];

/** Error: a figure would be wrong, the calculation refuses. Warning: not to be signed as it is. Hint: otherwise. */
export type Severity = "error" | "warning" | "hint";

/** A code that spoils no figure does not refuse the calculation. A gap that no value falls into is a hint. */
const NOT_ERRORS: Partial<Record<FindingCode, Severity>> = { I02: "warning", I07: "warning", M01: "warning", M02: "warning", P14: "warning", S01: "warning", S02: "warning", S03: "warning", X08: "warning" };

/** The severity that a finding carries. */
export const severityOf = (facts: FindingFacts): Severity =>
  facts.code === "P14" && (facts.problem === "gap" || facts.problem === "overlap") ? "hint" : (NOT_ERRORS[facts.code] ?? "error");

/** Whether any of the findings forbids the calculation. */
export const refuses = (findings: readonly Finding[]): boolean => findings.some((finding) => severityOf(finding) === "error");
