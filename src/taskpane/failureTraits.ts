import type { FailureReason } from "../app/state";

/** How a failure is shown. */
export interface FailureTraits {
  /** "warning": the user can remove the obstacle at once. */
  readonly intent: "warning" | "error";
  /** Doing the same again can succeed. */
  readonly canRepeat: boolean;
}

const OBSTACLES: readonly FailureReason[] = [
  "cell-being-edited",
  "read-only",
  "sheet-protected",
  "workbook-protected",
  "name-taken",
  "table-in-the-way",
  "dates-from-1904",
  "cells-changed",
  "no-room",
  "no-tables",
  "tables-exist",
  "methodology-unknown",
  "year-unknown",
];
const FINAL: readonly FailureReason[] = ["host-too-old", "no-tables", "tables-exist", "methodology-unknown", "year-unknown"];

/** The traits of a reason. */
export const failureTraits = (reason: FailureReason): FailureTraits => ({
  intent: OBSTACLES.includes(reason) ? "warning" : "error",
  canRepeat: !FINAL.includes(reason),
});
