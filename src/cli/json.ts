import type { Judgement } from "../app/judge";
import { resultView } from "../app/views";
import type { Assessment } from "../domain/assessment/assessment";
import { plain } from "../domain/decimal";
import type { Finding } from "../domain/finding";
import type { Quantity } from "../domain/quantity";
import type { Rating } from "../domain/assessment/rating";
import type { Messages } from "../messages/messages";
import { findingWords } from "../report/findingView";
import { achievementPrint } from "../report/calculation/printOf";
import { indicatorPrint, printed, resultPrint, type Print } from "../report/print";

/** The one object that `--json` prints (contract: «Command line»). Ratios and money are decimal strings; what cannot be computed is null. */
export function jsonOf(judgement: Judgement, messages: Messages): unknown {
  const findings = findingsOf(judgement.findings, messages);
  if (judgement.kind === "refused") {
    const programme = judgement.data?.programme;
    return {
      schema: 1,
      programme: programme === undefined ? null : { name: programme.name, reportingYear: programme.reportingYear },
      methodology: null,
      status: "refused",
      indicators: [],
      measures: null,
      expenditure: null,
      subprogrammes: [],
      result: null,
      findings,
    };
  }
  const { assessment } = judgement;
  const { data, methodology } = assessment;
  return {
    schema: 1,
    programme: { name: data.programme.name, reportingYear: data.programme.reportingYear },
    methodology: methodology.id,
    status: assessment.preliminary ? "preliminary" : "final",
    indicators: indicatorsOf(assessment),
    measures: { planned: countOf(assessment.programme.implementation.planned), completed: countOf(assessment.programme.implementation.completed) },
    expenditure: expenditureOf(assessment),
    subprogrammes: assessment.subprogrammes.map((level) => ({
      code: level.subprogramme.code,
      achievement: valueOf(level.achievement),
      outturn: valueOf(level.counted.outturn),
      effectiveness: valueOf(level.effectiveness),
      rating: ratingOf(level.rating),
      unknown: { achievement: reasonOf(level.achievement), outturn: reasonOf(level.counted.outturn), effectiveness: reasonOf(level.effectiveness) },
    })),
    result: resultOf(assessment, messages),
    methodologyChanged: methodology.changed,
    sensitivity: judgement.sensitivity.map((item) => ({
      choice: item.choice,
      achievement: valueOf(item.assessment.programme.achievement),
      effectiveness: valueOf(item.assessment.programme.effectiveness),
      rating: ratingOf(item.assessment.programme.rating),
    })),
    findings,
  };
}

const indicatorsOf = ({ indicators, methodology }: Assessment) =>
  indicators.map(({ indicator, achievement }) => ({
    subprogramme: indicator.subprogramme,
    number: indicator.number,
    name: indicator.name,
    achievement: valueOf(achievement),
    display: displayOf(achievement, indicatorPrint(methodology)),
    unknown: reasonOf(achievement),
  }));

function expenditureOf({ spending, methodology }: Assessment) {
  const { planned, actual, outturn } = spending.total;
  return {
    planned: valueOf(planned),
    actual: valueOf(actual),
    outturn: valueOf(outturn),
    display: displayOf(outturn, resultPrint(methodology, methodology.outturn.roundingDigits.value)),
    unknown: reasonOf(outturn),
    bySource: spending.sources.map((source) => ({ source: source.source, planned: valueOf(source.planned), actual: valueOf(source.actual) })),
  };
}

function resultOf(assessment: Assessment, messages: Messages) {
  const { programme, methodology } = assessment;
  const figure = (quantity: Quantity, print: Print) => ({
    value: valueOf(quantity),
    display: displayOf(quantity, print),
    unknown: reasonOf(quantity),
  });
  return {
    assessed: countOf(programme.assessed),
    total: countOf(programme.total),
    achievement: figure(programme.achievement, achievementPrint(methodology)),
    outturn: figure(programme.counted.outturn, resultPrint(methodology, methodology.outturn.roundingDigits.value)),
    effectiveness: figure(programme.effectiveness, resultPrint(methodology, methodology.effectiveness.roundingDigits.value)),
    rating: ratingOf(programme.rating),
    // For programs, which look for words between ordinary spaces.
    conclusion: resultView(assessment, messages).conclusion.replaceAll("\u00a0", " "),
    proposal: programme.rating.result.known ? programme.rating.result.verdict.consequence : null,
  };
}

const findingsOf = (findings: readonly Finding[], messages: Messages) =>
  findingWords(findings, messages.findings).map(({ finding, severity, message, why, action, address }) => ({
    code: finding.code,
    severity,
    table: finding.table,
    cell: address,
    message,
    why,
    action,
  }));

const valueOf = ({ result }: Quantity): string | null => (result.known ? plain(result.value) : null);
const reasonOf = ({ result }: Quantity): string | null => (result.known ? null : result.reason);
const displayOf = (quantity: Quantity, print: Print): string | null => (quantity.result.known ? printed(quantity, print) : null);
const countOf = ({ result }: Quantity): number | null => (result.known ? Number(plain(result.value)) : null);
const ratingOf = ({ result }: Rating): string | null => (result.known ? result.verdict.label : null);
