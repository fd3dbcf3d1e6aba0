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
  const { result: words } = messages.pane;
  const figures = result.figures.map(({ kind, display }) => `${words.figure[kind]}: ${display}`);
  const preliminary = result.preliminary ? [words.preliminary(result.assessedIndicators, result.totalIndicators, result.unreported.length)] : [];
  return [result.programme, ...figures, `${words.rating}: ${result.rating}`, ...preliminary, result.conclusion, ...findings].join("\n");
}
