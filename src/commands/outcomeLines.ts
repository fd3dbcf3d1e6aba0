import { remainsOf } from "../app/remainsOf";
import type { AppState, FindingView } from "../app/state";
import type { Messages } from "../messages/messages";

/** As much as a small window shows at once; the pane shows all. */
const MOST_FINDINGS = 5;

/** What the ribbon command has to say when its outcome is not to be seen in the workbook, a heading first; null when it is. */
export function outcomeLines(state: AppState, { pane, ribbon }: Messages): readonly string[] | null {
  switch (state.kind) {
    case "failed": {
      const { what, action } = pane.failure.reason[state.reason](state.subject);
      return [pane.failure.heading[state.action], what, state.reason === "no-tables" ? ribbon.begin : action, pane.failure.remains[remainsOf(state)]];
    }
    case "refused": {
      const errors = state.findings.filter(({ severity }) => severity === "error");
      return [pane.refused.heading, pane.refused.text(errors.length), ...listed(errors, ribbon)];
    }
    case "checked": {
      const open = state.findings.filter(({ accepted }) => accepted === null);
      const count = (severity: FindingView["severity"]): number => open.filter((finding) => finding.severity === severity).length;
      const counts = { error: count("error"), warning: count("warning"), hint: count("hint") };
      return [pane.checked.heading(counts), pane.checked.text(counts), ...listed(open, ribbon)];
    }
    default:
      return null;
  }
}

/** The first findings, a line each, and the way to the others. */
function listed(findings: readonly FindingView[], ribbon: Messages["ribbon"]): string[] {
  if (findings.length === 0) return [];
  const shown = findings.slice(0, MOST_FINDINGS).map(({ address, message }) => (address === null ? `• ${message}` : `• ${address}. ${message}`));
  const left = findings.length - shown.length;
  return [...shown, ...(left > 0 ? [ribbon.more(left)] : []), ribbon.openPane];
}
