import type { AppState, FailureReason, UserAction } from "./state";

/** What a failed action may have left in the workbook: nothing, something on the sheets that we draw, something in the user's tables. */
export type Remains = "nothing" | "own-sheets" | "tables";

/** The add-in may have lost sight of the workbook half-way. */
const UNCERTAIN: readonly FailureReason[] = ["session-lost", "not-taken-back", "defect"];
const ONLY_READS: readonly UserAction[] = ["check", "recognise", "find-fixes", "restore-template", "save-document"];
const EDITS_TABLES: readonly UserAction[] = ["take-table", "apply-fixes", "undo-fixes", "remove-examples", "new-year", "undo-change"];

/** Everything else writes whole sheets of our own. */
export function remainsOf({ reason, action }: Extract<AppState, { kind: "failed" }>): Remains {
  if (!UNCERTAIN.includes(reason) || ONLY_READS.includes(action)) return "nothing";
  return EDITS_TABLES.includes(action) ? "tables" : "own-sheets";
}
