import type { AppState, FindingView } from "../app/state";
import type { Messages } from "../messages/messages";

/** As much as an address line and a small window hold. */
const MOST_FINDINGS = 5;

/** What the ribbon command has to say when its outcome is not to be seen in the workbook; null when it is. */
export function outcomeText(state: AppState, { pane }: Messages): string | null {
  switch (state.kind) {
    case "failed": {
      const { what, action } = pane.failure.reason[state.reason](state.subject);
      return `${what}\n${action}`;
    }
    case "refused": {
      const errors = state.findings.filter(({ severity }) => severity === "error");
      return [pane.refused.heading, pane.refused.text(errors.length), ...listed(errors)].join("\n");
    }
    case "checked": {
      const open = state.findings.filter(({ accepted }) => accepted === null);
      const count = (severity: FindingView["severity"]): number => open.filter((finding) => finding.severity === severity).length;
      const counts = { error: count("error"), warning: count("warning"), hint: count("hint") };
      return [pane.checked.heading(counts), pane.checked.text(counts), ...listed(open)].join("\n");
    }
    default:
      return null;
  }
}

/** The first findings, a line each; three dots stand for more. */
function listed(findings: readonly FindingView[]): string[] {
  const shown = findings.slice(0, MOST_FINDINGS).map(({ address, message }) => (address === null ? `• ${message}` : `• ${address}. ${message}`));
  return [...shown, ...(findings.length > MOST_FINDINGS ? ["…"] : [])];
}
