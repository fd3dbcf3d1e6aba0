import type { SeveritiesOf } from "./severity";

/** Problems of the workbook itself (catalogue, family B). */
export type WorkbookFindingFacts =
  /** The cell holds an Excel error value. */
  | { readonly code: "B02"; readonly value: string }
  /** A table or column of the template is missing. */
  | { readonly code: "B03"; readonly missing: "table" | "column" | "rows"; readonly name: string };

export const WORKBOOK_SEVERITIES: SeveritiesOf<WorkbookFindingFacts> = {
  B02: "error",
  B03: "error",
};
