import type { FilledTables } from "../../tables/tablesStanding";

/** Where the user stands in this workbook. */
export type Standing =
  /** Not read yet. */
  | { readonly kind: "waiting" }
  /** It could not be read, for instance because a cell is being edited. */
  | { readonly kind: "unknown" }
  /** No table of ours. */
  | { readonly kind: "empty" }
  | TablesStanding;

export interface TablesStanding extends FilledTables {
  readonly kind: "tables";
  readonly report: ReportStanding;
}

/** The sheet «Отчёт» beside the tables of now; "outdated" where they would give another one, or none. Figures are printed as on the sheets. */
export type ReportStanding =
  | { readonly kind: "none" }
  | { readonly kind: "outdated" }
  | { readonly kind: "current"; readonly effectiveness: string; readonly rating: string | null; readonly preliminary: boolean };

export type SourceId = "federal" | "krai" | "oblast" | "local" | "extrabudgetary";

/** «Начать программу»: the form as it is filled. */
export interface ProgrammeDraft {
  readonly name: string;
  readonly municipality: string;
  readonly startYear: string;
  readonly endYear: string;
  readonly reportingYear: string;
  readonly subprogrammes: readonly string[];
  readonly sources: readonly SourceId[];
  /** Id; empty while none is chosen. */
  readonly methodology: string;
}

/** "order": the programme ends before it begins. "outside": the reporting year is none of the programme's. */
export type DraftProblem = "missing" | "not-a-year" | "order" | "outside";

/** What is wrong with a draft, by field; empty when nothing is. */
export type DraftProblems = Readonly<Partial<Record<"name" | "startYear" | "endYear" | "reportingYear" | "methodology", DraftProblem>>>;

/** The user's tables were changed because he asked for it. */
export interface TablesChanged {
  readonly kind: "tables-changed";
  readonly change: "new-year" | "examples-removed" | "undone";
  /** The reporting year after the change; null where it does not matter. */
  readonly year: number | null;
  readonly cells: number;
  /** Cells with formulas, or changed since, that were left as they are. */
  readonly left: number;
  readonly canUndo: boolean;
}
