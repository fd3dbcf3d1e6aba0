import type { SeveritiesOf } from "./severity";

/** Problems of the forms' layout on the sheet «Методика»; the official form, or its default, is drawn instead. */
export type LayoutFindingFacts =
  /** A row of «СтолбцыФорм» names a form that does not exist, a column that neither the form nor the input table has, or a column once more. */
  | { readonly code: "F01"; readonly problem: "form"; readonly text: string }
  | { readonly code: "F01"; readonly problem: "column"; readonly text: string; readonly form: string; readonly inputTable: string }
  | { readonly code: "F01"; readonly problem: "duplicate"; readonly text: string; readonly form: string }
  /** Every column of a form is hidden. */
  | { readonly code: "F02"; readonly form: string }
  /** A value of the layout cannot be read. */
  | { readonly code: "F03"; readonly parameter: string; readonly text: string; readonly allowed: readonly string[] }
  /** So many columns that the letters become too small. */
  | { readonly code: "F04"; readonly form: string; readonly columns: number };

export const LAYOUT_SEVERITIES: SeveritiesOf<LayoutFindingFacts> = {
  F01: "warning",
  F02: "warning",
  F03: "warning",
  F04: "hint",
};
