import type { AppState } from "../app/state";
import type { Messages } from "../messages/messages";

/** As much as an address line and a small window hold. */
const MOST_FINDINGS = 5;

/** What the ribbon command has to say when it did not write the sheets; null when it did. */
export function outcomeText(state: AppState, { pane }: Messages): string | null {
  if (state.kind === "failed") {
    const { what, action } = pane.failure.reason[state.reason](state.subject);
    return `${what}\n${action}`;
  }
  if (state.kind !== "refused") return null;
  const errors = state.findings.filter(({ severity }) => severity === "error");
  const shown = errors.slice(0, MOST_FINDINGS).map(({ address, message }) => (address === null ? `• ${message}` : `• ${address}. ${message}`));
  return [pane.refused.heading, pane.refused.text(errors.length), ...shown, ...(errors.length > MOST_FINDINGS ? ["…"] : [])].join("\n");
}
