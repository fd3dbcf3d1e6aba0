import type { Assessment, LevelAssessment } from "../../domain/assessment/assessment";
import { plain, type Decimal } from "../../domain/decimal";
import { reportTexts } from "../../messages/report/reportTexts";
import { basisWords } from "./basisWords";
import type { PrintOf } from "./expressionWords";
import { figureStep, type Step } from "./stepRow";

const { steps, rounding } = reportTexts.calculation;

/** The difference and the factor that the table of the act gives for it. */
export function correctionSteps({ correction }: LevelAssessment, { methodology }: Assessment, printOf: PrintOf): Step[] {
  const rules = methodology.correction;
  if (correction === null || rules === null) return [];
  const rows = rules.table.value.map(({ upTo, factor }) => ({ upTo: comma(upTo), factor: comma(factor) }));
  return [
    figureStep(steps.difference, correction.difference, printOf, steps.differenceRule + rounding(rules.differenceDigits.value, "ratio"), basisWords(rules.differenceDigits)),
    figureStep(steps.factor, correction.factor, printOf, steps.factorRule(rows, comma(rules.above.value)), basisWords(rules.table)),
  ];
}

const comma = (value: Decimal): string => plain(value).replace(".", ",");
