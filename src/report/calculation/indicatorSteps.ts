import type { IndicatorAssessment, Assessment } from "../../domain/assessment/assessment";
import { isZero } from "../../domain/expressions";
import { reportTexts } from "../../messages/report/reportTexts";
import { cellPart } from "../draft/cells";
import type { SentencePart } from "../draft/draft";
import { basisWords } from "./basisWords";
import type { PrintOf } from "./expressionWords";
import { indicatorCase } from "./indicatorCase";
import { figureStep, type Step } from "./stepRow";

const words = reportTexts.calculation;

/** «Как получилось»: every indicator's degree of achievement with its numbers. */
export const indicatorSteps = ({ indicators, methodology }: Assessment, printOf: PrintOf): Step[] =>
  indicators.flatMap((item) => {
    const { indicator, achievement } = item;
    const { rule, provision } = indicatorCase(item, methodology);
    const step = figureStep("", achievement, printOf, "", basisWords(provision));
    return [...borderSteps(item, printOf), { ...step, rule, how: [...withZeroPlan(item, step.how)], name: [cellPart(indicator.source.cells.name, indicator.name)] }];
  });

/** Over a zero plan nothing is divided: what stands there is said instead of a calculation. */
function withZeroPlan({ direction, planned, actual }: IndicatorAssessment, how: readonly SentencePart[]): readonly SentencePart[] {
  if (planned.kind === "corridor" || (direction !== "increase" && direction !== "decrease")) return how;
  const plan = planned.value;
  const numbers: readonly SentencePart[] = [words.zeroPlan.planned, { kind: "count", quantity: plan }, words.zeroPlan.actual, { kind: "count", quantity: actual }];
  return [{ kind: "choice", condition: isZero(plan), then: numbers, otherwise: how }];
}

/** The borders of a plan written «95–105»: each gets a cell of its own, or the rules that compare with them would outgrow a formula. */
function borderSteps({ indicator, planned }: IndicatorAssessment, printOf: PrintOf): Step[] {
  if (planned.kind !== "corridor") return [];
  const { lower, upper } = words.border;
  return [
    { ...figureStep("", planned.lower, printOf, words.border.rule, ""), name: [cellPart(indicator.source.cells.name, indicator.name), lower] },
    { ...figureStep("", planned.upper, printOf, words.border.rule, ""), name: [cellPart(indicator.source.cells.name, indicator.name), upper] },
  ];
}

/** What each indicator brings to the programme's degree of achievement. */
export const contributionSteps = ({ indicators, contributions, methodology }: Assessment, printOf: PrintOf): Step[] =>
  contributions.flatMap((contribution, index): Step[] => {
    const item = indicators[index];
    if (contribution === null || item === undefined || !contribution.result.known) return [];
    const { indicator } = item;
    const step = figureStep("", contribution, printOf, words.contribution[methodology.achievement.aggregate.value] ?? "", "");
    return [{ ...step, name: [cellPart(indicator.source.cells.name, indicator.name)] }];
  });
