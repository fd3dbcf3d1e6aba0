import type { SourceCell } from "../sourceCell";
import type { SeveritiesOf } from "./severity";

/** Problems of «Расходы» (catalogue, family R). */
export type ExpenditureFindingFacts =
  /** «Всего» does not equal the sum of its rows. */
  | { readonly code: "R01"; readonly column: "planned" | "actual"; readonly stated: string; readonly summed: string; readonly unit: string }
  /** The source is missing, or is none that a budget knows. */
  | { readonly code: "R05"; readonly text: string | null }
  | { readonly code: "R07"; readonly amount: string; readonly unit: string }
  /** An amount that must be there is not. */
  | { readonly code: "R21"; readonly column: "planned" | "actual" }
  /** The same row twice: the money counts twice. */
  | { readonly code: "R22"; readonly actual: string; readonly unit: string; readonly firstCell: SourceCell | null }
  /** A source's total of the programme (R02) or of a subprogramme (R03) differs from the sum of its rows. */
  | { readonly code: "R02"; readonly column: "planned" | "actual"; readonly source: string; readonly stated: string; readonly summed: string; readonly unit: string }
  | { readonly code: "R03"; readonly column: "planned" | "actual"; readonly source: string; readonly stated: string; readonly summed: string; readonly unit: string }
  /** A promised source has no row. */
  | { readonly code: "R04"; readonly source: string }
  /** More spent than planned, without a reason. */
  | { readonly code: "R06"; readonly planned: string; readonly actual: string; readonly unit: string }
  /** Spending far below plan, without a reason. */
  | { readonly code: "R08"; readonly share: string; readonly threshold: string }
  /** Plan and actual are equal in every row. */
  | { readonly code: "R10"; readonly count: number }
  /** «Всего» is typed, although it could be a formula. */
  | { readonly code: "R12"; readonly column: "planned" | "actual" }
  /** The amount differs by a thousand: probably another unit. */
  | { readonly code: "R14"; readonly planned: string; readonly actual: string; readonly unit: string }
  /** Amounts with different numbers of decimals. */
  | { readonly code: "R15"; readonly amount: string; readonly digits: number; readonly others: number };

export const EXPENDITURE_SEVERITIES: SeveritiesOf<ExpenditureFindingFacts> = {
  R01: "error",
  R05: "error",
  R07: "error",
  R21: "error",
  R22: "warning",
  R02: "error",
  R03: "error",
  R04: "warning",
  R06: "warning",
  R08: "warning",
  R10: "hint",
  R12: "hint",
  R14: "warning",
  R15: "hint",
};
