import type { Assessment, IndicatorAssessment } from "../../domain/assessment/assessment";
import type { Methodology } from "../../domain/methodology/methodology";
import { reportTexts } from "../../messages/report/reportTexts";
import { unknownRu } from "../../messages/unknown";
import { cellPart } from "../draft/cells";
import { figureStep, type Step } from "./stepRow";
import type { PrintOf } from "./expressionWords";

const words = reportTexts.calculation;

/** «Как получилось»: every indicator's degree of achievement with its numbers. */
export const indicatorSteps = ({ indicators, methodology }: Assessment, printOf: PrintOf): Step[] =>
  indicators.map((item) => {
    const { indicator, achievement } = item;
    const step = figureStep("", achievement, printOf, ruleOf(item, methodology), basisOf(item, methodology));
    const unknown = achievement.result.known ? [] : [unknownRu[achievement.result.reason]];
    return { ...step, name: [cellPart(indicator.source.cells.name, indicator.name)], how: step.how.length > 0 ? step.how : unknown };
  });

/** What each indicator brings to the programme's degree of achievement. */
export const contributionSteps = ({ indicators, contributions, methodology }: Assessment, printOf: PrintOf): Step[] =>
  contributions.flatMap((contribution, index): Step[] => {
    const item = indicators[index];
    if (contribution === null || item === undefined || !contribution.result.known) return [];
    const { indicator } = item;
    const step = figureStep("", contribution, printOf, words.contribution[methodology.achievement.aggregate.value] ?? "", "");
    return [{ ...step, name: [cellPart(indicator.source.cells.name, indicator.name)] }];
  });

function ruleOf({ direction, planned, actual }: IndicatorAssessment, methodology: Methodology): string {
  const { indicator, unit } = methodology;
  if (!actual.result.known) return words.missing[indicator.missingActual.value];
  const zero = planned.kind === "value" && planned.value.result.known && planned.value.result.value.eq(0);
  const formula = zero ? RULES.zero : planned.kind === "corridor" || direction === "range" || direction === "equal" ? RULES.corridor : RULES[direction === "decrease" ? indicator.declineFormula.value : "growth"];
  return formula + words.rounding(indicator.roundingDigits.value, unit.value);
}

function basisOf({ planned, actual, direction }: IndicatorAssessment, { indicator }: Methodology): string {
  const provision = !actual.result.known
    ? indicator.missingActual
    : planned.kind === "value" && planned.value.result.known && planned.value.result.value.eq(0)
      ? actual.result.value.eq(0)
        ? indicator.zeroPlannedZeroActual
        : direction === "decrease"
          ? indicator.zeroPlannedDecrease
          : indicator.zeroPlannedGrowth
      : direction === "decrease"
        ? indicator.declineFormula
        : indicator.roundingDigits;
  return provision.basis + (words.certainty[provision.certainty] ?? "");
}

const RULES = reportTexts.calculation.indicatorRules;
