import type { SeveritiesOf } from "./severity";

/** Problems of «Расходы» (catalogue, family R). */
export type ExpenditureFindingFacts =
  /** «Всего» does not equal the sum of its rows. */
  | { readonly code: "R01"; readonly column: "planned" | "actual"; readonly stated: string; readonly summed: string; readonly unit: string }
  | { readonly code: "R05" }
  | { readonly code: "R07"; readonly amount: string; readonly unit: string }
  /** An amount that must be there is not. */
  | { readonly code: "R21"; readonly column: "planned" | "actual" };

export const EXPENDITURE_SEVERITIES: SeveritiesOf<ExpenditureFindingFacts> = {
  R01: "error",
  R05: "error",
  R07: "error",
  R21: "error",
};
