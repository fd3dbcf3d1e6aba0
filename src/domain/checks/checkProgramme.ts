import type { Assessment } from "../assessment/assessment";
import type { Finding } from "../finding";
import type { AssessmentCheck, Check, CheckContext } from "./check";
import { controlTotalFindings } from "./controlTotals";
import { openRuleFindings } from "./openRules";
import { periodFindings } from "./period";

/** In the order of the sheets: passport, indicators, measures, expenditures, then across them. */
const PROGRAMME_CHECKS: readonly Check[] = [periodFindings];
const INDICATOR_CHECKS: readonly Check[] = [];
const MEASURE_CHECKS: readonly Check[] = [];
const EXPENDITURE_CHECKS: readonly Check[] = [controlTotalFindings];
const CROSS_TABLE_CHECKS: readonly Check[] = [];

const CHECKS: readonly Check[] = [
  ...PROGRAMME_CHECKS,
  ...INDICATOR_CHECKS,
  ...MEASURE_CHECKS,
  ...EXPENDITURE_CHECKS,
  ...CROSS_TABLE_CHECKS,
];

const ASSESSMENT_CHECKS: readonly AssessmentCheck[] = [openRuleFindings];

/** Everything that the data alone show. */
export const checkProgramme = (context: CheckContext): Finding[] => CHECKS.flatMap((check) => check(context));

/** What shows only once the figures are computed. */
export const checkAssessment = (assessment: Assessment, context: CheckContext): Finding[] =>
  ASSESSMENT_CHECKS.flatMap((check) => check(assessment, context));
