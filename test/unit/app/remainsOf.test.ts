import { remainsOf } from "../../../src/app/remainsOf";
import type { FailureReason, UserAction } from "../../../src/app/state";

const remains = (action: UserAction, reason: FailureReason) => remainsOf({ kind: "failed", action, reason, subject: null, diagnostics: "" });

test.each([
  ["calculate", "sheet-protected", "nothing"],
  ["apply-fixes", "host-refused", "nothing"],
  ["check", "session-lost", "nothing"],
  ["calculate", "session-lost", "own-sheets"],
  ["restore-sheets", "not-taken-back", "own-sheets"],
  ["apply-fixes", "not-taken-back", "tables"],
  ["new-year", "defect", "tables"],
] as const)("%s that ends with %s may leave behind: %s", (action, reason, expected) => {
  expect(remains(action, reason)).toBe(expected);
});
