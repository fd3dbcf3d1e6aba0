import type { SeveritiesOf } from "./severity";

/** Problems of the workbook itself (catalogue, family B). */
export type WorkbookFindingFacts =
  /** The cell holds an Excel error value. */
  | { readonly code: "B02"; readonly value: string }
  /** A table or column of the template is missing, or a table is empty; "optional-rows": a programme may be without measures or money. */
  | { readonly code: "B03"; readonly missing: "table" | "column" | "rows" | "optional-rows"; readonly name: string }
  /** A code became a date or a number. */
  | { readonly code: "B01"; readonly problem: "date" | "number"; readonly text: string }
  /** Rows of a table are hidden; they count all the same. */
  | { readonly code: "B04"; readonly count: number }
  /** Cells of the data area are merged. */
  | { readonly code: "B05"; readonly range: string }
  /** Latin letters in a Russian word, or spaces that nobody sees. */
  | { readonly code: "B06"; readonly problem: "letters"; readonly word: string; readonly corrected: string }
  | { readonly code: "B06"; readonly problem: "spaces"; readonly count: number }
  /** A number with a footnote's mark, its unit or another unit beside it; read as `value`. */
  | { readonly code: "B13"; readonly problem: "footnote" | "unit" | "converted"; readonly column: string; readonly text: string; readonly value: string; readonly unit: string }
  /** Columns with other headers than the template's, and what they were taken for. */
  | { readonly code: "B14"; readonly written: readonly string[]; readonly columns: readonly string[] }
  /** A row was filled in and left marked as an example, so that nobody reads it. */
  | { readonly code: "B15" }
  /** Two tables or two columns for the same, by our names: which one is meant, nobody can tell. */
  | { readonly code: "B16"; readonly twice: "table" | "column"; readonly names: readonly string[] }
  /** Absence is marked in several ways. */
  | { readonly code: "B07"; readonly marks: readonly string[] };

export const WORKBOOK_SEVERITIES: SeveritiesOf<WorkbookFindingFacts> = {
  B02: "error",
  B03: "error",
  B01: "error",
  B04: "warning",
  B05: "warning",
  B06: "hint",
  B07: "hint",
  B13: "warning",
  B14: "hint",
  B15: "warning",
  B16: "error",
};
