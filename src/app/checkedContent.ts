import type { Messages } from "../messages/messages";
import { staleFindings } from "../report/narrative/textFindings";
import type { WorkbookContent } from "../workbook/workbookPort";
import { withTextFindings } from "./calculateEffectiveness";
import { fixableIn } from "./fixing/fixableIn";
import { formerSheets } from "./formerSheets";
import { judge } from "./judge";
import type { FindingView } from "./state";
import { findingViews } from "./views";

/** What checking a workbook says. */
export interface CheckedContent {
  readonly findings: readonly FindingView[];
  /** Errors forbid the calculation. */
  readonly refused: boolean;
}

/** Checks what was read, with what is said of the sheets of the last calculation; pure. */
export function checkedContent(content: WorkbookContent, messages: Messages): CheckedContent {
  const former = formerSheets(content);
  const judgement = withTextFindings(judge(content.tables), former);
  const stale = judgement.kind === "assessed" ? staleFindings(judgement.assessment, former.kept, former.reportName) : [];
  return { findings: findingViews([...judgement.findings, ...stale], messages, former.accepted, fixableIn(content.tables)), refused: judgement.kind === "refused" };
}
