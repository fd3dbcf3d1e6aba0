import type { Judgement } from "../app/judge";
import { resultView } from "../app/views";
import type { Messages } from "../messages/messages";
import { findingWords } from "../report/findingView";

/** What a person reads on standard output: the figures, the conclusion, and every finding with its cell. */
export function summaryOf(judgement: Judgement, messages: Messages): string {
  const findings = findingWords(judgement.findings, messages.findings).map(({ finding, message, action, address }) =>
    [`[${finding.code}]`, address, message, action].filter((part) => part !== null).join(" "),
  );
  if (judgement.kind === "refused") return findings.join("\n");
  const result = resultView(judgement.assessment, messages);
  const figures = result.figures.map(({ kind, display }) => `${messages.pane.result.figure[kind]}: ${display}`);
  const preliminary = result.preliminary ? [messages.pane.result.preliminary(result.assessedIndicators, result.totalIndicators)] : [];
  return [result.programme, ...figures, `${messages.pane.result.rating}: ${result.rating}`, ...preliminary, result.conclusion, ...findings].join("\n");
}
