import type { BusyStep, UserAction } from "../app/state";

/** The steps of each action, in order. */
const STEPS: Readonly<Record<UserAction, readonly BusyStep[]>> = {
  calculate: ["reading", "calculating", "writing"],
  check: ["reading", "checking"],
  "create-template": ["reading", "writing"],
  "start-programme": ["reading", "writing"],
  "remove-examples": ["reading", "writing"],
  "new-year": ["reading", "writing"],
  "undo-change": ["reading", "writing"],
  "insert-sample": ["reading", "writing"],
  "write-methodology": ["reading", "writing"],
  "write-layout": ["reading", "writing"],
  "write-columns": ["reading", "writing"],
  "restore-methodology": ["reading", "writing"],
  recognise: ["reading"],
  "take-table": ["reading", "writing"],
  "find-fixes": ["reading", "checking"],
  "restore-template": ["reading", "checking"],
  "apply-fixes": ["reading", "writing", "checking"],
  "undo-fixes": ["reading", "writing", "checking"],
  "save-document": ["reading", "calculating", "composing"],
  "restore-sheets": ["reading", "restoring"],
};

/** Which step of how many; null for one that is not counted. */
export function progressOf(action: UserAction, step: BusyStep): { readonly step: number; readonly steps: number } | null {
  const steps = STEPS[action];
  const position = steps.indexOf(step);
  return position === -1 ? null : { step: position + 1, steps: steps.length };
}
