import type { Assessment } from "../domain/assessment/assessment";
import type { Finding } from "../domain/finding";
import type { Quantity } from "../domain/quantity";
import type { Messages } from "../messages/messages";
import { findingWords } from "../report/findingView";
import { NO_VALUE } from "../report/formula/text";
import { fixed, sentenceText } from "../report/formula/sentence";
import { percentDigits } from "../report/sheets/calculationSheet";
import { conclusionParts } from "../report/sheets/conclusion";
import { decimal, toCell } from "../domain/decimal";
import type { FigureView, FindingView, ResultView } from "./state";

/** Findings as the pane's cards show them. */
export const findingViews = (findings: readonly Finding[], { findings: texts }: Messages): FindingView[] =>
  findingWords(findings, texts).map(({ finding, severity, message, action, address }, position) => ({
    id: String(position + 1),
    code: finding.code,
    severity,
    message,
    action,
    address,
    target: finding.cell === null ? null : { sheet: finding.cell.sheet, cell: { row: finding.cell.row, column: finding.cell.column } },
  }));

/** The result card. */
export function resultView(assessment: Assessment, messages: Messages): ResultView {
  const { data, programme, methodology, preliminary } = assessment;
  const figure = (kind: FigureView["kind"], quantity: Quantity, digits: number | null): FigureView => ({
    kind,
    display: percentText(quantity, percentDigits(methodology, digits)),
    unknown: quantity.result.known ? null : messages.unknown[quantity.result.reason],
  });
  const { result } = programme.rating;
  return {
    programme: data.programme.name,
    reportingYear: data.programme.reportingYear,
    methodology: methodology.title,
    figures: [
      figure("achievement", programme.achievement, methodology.achievement.roundingDigits.value),
      figure("outturn", programme.spending.outturn, methodology.outturn.roundingDigits.value),
      figure("effectiveness", programme.effectiveness, methodology.effectiveness.roundingDigits.value),
    ],
    rating: result.known ? result.verdict.label : messages.ratingUnknown,
    ratingKnown: result.known,
    conclusion: sentenceText(conclusionParts(assessment)),
    preliminary,
    assessedIndicators: countOf(programme.assessed),
    totalIndicators: countOf(programme.total),
  };
}

/** «100,3 %», or «–» when not computable. */
export const percentText = ({ result }: Quantity, digits: number): string =>
  result.known ? `${fixed(result.value.times(decimal("100")), digits)} %` : NO_VALUE;

const countOf = ({ result }: Quantity): number => (result.known ? toCell(result.value) : 0);
