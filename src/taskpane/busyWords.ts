import type { BusyState } from "../app/state";
import type { PaneMessages } from "../messages/pane/paneMessages";

/** What is being done, in a few words. */
export function busyWords({ step, sheets, isCancelling }: BusyState, { busy, undo }: Pick<PaneMessages, "busy" | "undo">): string {
  if (isCancelling) return undo.cancelling;
  return step === "writing" && sheets !== null ? undo.writing(sheets) : busy.step[step];
}
