import type { Assessment } from "../domain/assessment/assessment";
import type { Finding } from "../domain/finding";
import type { Quantity } from "../domain/quantity";
import type { Messages } from "../messages/messages";
import { findingWords, type Accepted } from "../report/findingView";
import { achievementPrint } from "../report/calculation/printOf";
import { sentenceText } from "../report/formula/sentence";
import { printed, resultPrint, type Print } from "../report/print";
import { conclusionParts } from "../report/sheets/conclusion";
import { toCell } from "../domain/decimal";
import type { FigureView, FindingView, ResultView } from "./state";

/** Findings as the pane's cards show them. */
export const findingViews = (findings: readonly Finding[], { findings: texts }: Messages, accepted: Accepted = new Map(), isFixable: (finding: Finding) => boolean = () => false): FindingView[] =>
  findingWords(findings, texts, accepted).map(({ finding, key, accepted: reason, severity, message, why, action, address }, position) => ({
    id: String(position + 1),
    key,
    accepted: reason,
    table: finding.table,
    code: finding.code,
    severity,
    message,
    why,
    action,
    address,
    ...(isFixable(finding) ? { fixable: true } : {}),
    target: finding.cell === null ? null : { sheet: finding.cell.sheet, cell: { row: finding.cell.row, column: finding.cell.column } },
  }));

/** The result card. */
export function resultView(assessment: Assessment, messages: Messages): ResultView {
  const { data, programme, methodology, preliminary } = assessment;
  const figure = (kind: FigureView["kind"], quantity: Quantity, print: Print): FigureView => ({
    kind,
    display: printed(quantity, print),
    unknown: quantity.result.known ? null : messages.unknown[quantity.result.reason],
  });
  const { result } = programme.rating;
  return {
    programme: data.programme.name,
    reportingYear: data.programme.reportingYear,
    methodology: messages.methodologyTitle(methodology.title, methodology.changed),
    figures: [
      figure("achievement", programme.achievement, achievementPrint(methodology)),
      figure("outturn", programme.counted.outturn, resultPrint(methodology, methodology.outturn.roundingDigits.value)),
      figure("effectiveness", programme.effectiveness, resultPrint(methodology, methodology.effectiveness.roundingDigits.value)),
    ],
    rating: result.known ? result.verdict.label : messages.ratingUnknown,
    ratingKnown: result.known,
    conclusion: sentenceText(conclusionParts(assessment)),
    preliminary,
    unreported: assessment.indicators.filter(({ actual }) => !actual.result.known).map(({ indicator }) => indicator.name),
    missingActual: methodology.indicator.missingActual.value,
    assessedIndicators: countOf(programme.assessed),
    totalIndicators: countOf(programme.total),
  };
}

const countOf = ({ result }: Quantity): number => (result.known ? toCell(result.value) : 0);
