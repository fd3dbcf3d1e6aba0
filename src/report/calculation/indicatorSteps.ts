import type { Assessment } from "../../domain/assessment/assessment";
import { reportTexts } from "../../messages/report/reportTexts";
import { cellPart } from "../draft/cells";
import { basisWords } from "./basisWords";
import type { PrintOf } from "./expressionWords";
import { indicatorCase } from "./indicatorCase";
import { figureStep, type Step } from "./stepRow";

const words = reportTexts.calculation;

/** «Как получилось»: every indicator's degree of achievement with its numbers. */
export const indicatorSteps = ({ indicators, methodology }: Assessment, printOf: PrintOf): Step[] =>
  indicators.map((item) => {
    const { indicator, achievement } = item;
    const { rule, provision } = indicatorCase(item, methodology);
    return { ...figureStep("", achievement, printOf, "", basisWords(provision)), rule, name: [cellPart(indicator.source.cells.name, indicator.name)] };
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
