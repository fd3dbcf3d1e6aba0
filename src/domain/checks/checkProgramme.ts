import type { Assessment } from "../assessment/assessment";
import type { Finding } from "../finding";
import type { AssessmentCheck, Check, CheckContext } from "./check";
import { controlTotalFindings } from "./controlTotals";
import { assessableLevelFindings, spentNotReachedFindings } from "./crossTable/levels";
import { decimalsFindings, equalAmountFindings, spendingDeviationFindings, unitSlipFindings } from "./expenditures/amounts";
import { repeatedRowFindings } from "./expenditures/repeatedRows";
import { promisedSourceFindings } from "./expenditures/sources";
import { deviationFindings, writtenPercentFindings } from "./indicators/deviation";
import { directionWordFindings } from "./indicators/directionWords";
import { cumulativeFallFindings, cumulativeKindFindings, exactPlanFindings, planBelowLastYearFindings } from "./indicators/lastYear";
import { reasonFindings } from "./indicators/reasons";
import { expectedDateFindings, undatedRefinementFindings } from "./indicators/refinement";
import { shareRangeFindings, unitFitFindings, wholeThingsFindings } from "./indicators/units";
import { weightFindings } from "./indicators/weights";
import { measureMoneyFindings } from "./measures/measureMoney";
import { otherYearFindings, partsOfTotalFindings } from "./measures/resultNumbers";
import { emptyProblemsFindings, futureFactFindings, overdueFindings, sameYearFindings, termOrderFindings, termPeriodFindings } from "./measures/terms";
import { openRuleFindings } from "./openRules";
import { periodFindings } from "./period";
import { emptySubprogrammeFindings } from "./programme/emptySubprogrammes";
import { lateEditionFindings } from "./programme/lateEdition";
import { oneNamePerNumberFindings } from "./programme/oneNamePerNumber";
import { organisationSpellingFindings } from "./programme/organisationSpelling";
import { periodNameFindings } from "./programme/periodNames";

/** In the order of the sheets: passport, indicators, measures, expenditures. */
const CHECKS: readonly Check[] = [
  periodFindings,
  periodNameFindings,
  lateEditionFindings,
  emptySubprogrammeFindings,
  undatedRefinementFindings,
  expectedDateFindings,
  unitFitFindings,
  shareRangeFindings,
  wholeThingsFindings,
  directionWordFindings,
  deviationFindings,
  writtenPercentFindings,
  reasonFindings,
  planBelowLastYearFindings,
  cumulativeFallFindings,
  cumulativeKindFindings,
  exactPlanFindings,
  termOrderFindings,
  termPeriodFindings,
  overdueFindings,
  emptyProblemsFindings,
  futureFactFindings,
  sameYearFindings,
  partsOfTotalFindings,
  otherYearFindings,
  oneNamePerNumberFindings,
  measureMoneyFindings,
  organisationSpellingFindings,
  controlTotalFindings,
  repeatedRowFindings,
  promisedSourceFindings,
  spendingDeviationFindings,
  equalAmountFindings,
  unitSlipFindings,
  decimalsFindings,
];

const ASSESSMENT_CHECKS: readonly AssessmentCheck[] = [openRuleFindings, weightFindings, assessableLevelFindings, spentNotReachedFindings];

/** Everything that the data alone show. */
export const checkProgramme = (context: CheckContext): Finding[] => CHECKS.flatMap((check) => check(context));

/** What shows only once the figures are computed. */
export const checkAssessment = (assessment: Assessment, context: CheckContext): Finding[] => ASSESSMENT_CHECKS.flatMap((check) => check(assessment, context));
