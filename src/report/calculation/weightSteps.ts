import type { Assessment, LevelAssessment } from "../../domain/assessment/assessment";
import { reportTexts } from "../../messages/report/reportTexts";
import { basisWords } from "./basisWords";
import type { PrintOf } from "./expressionWords";
import { figureStep, type Step } from "./stepRow";

const { steps } = reportTexts.calculation;

/** The weights of the subprogrammes in the programme's index, and the money that they are shares of. */
export function weightSteps({ fromSubprogrammes }: LevelAssessment, { data, methodology }: Assessment, moneyUnit: string, printOf: PrintOf): Step[] {
  if (fromSubprogrammes === null) return [];
  const { base, weights } = fromSubprogrammes;
  const { subprogrammeWeights } = methodology.effectiveness;
  const basis = basisWords(subprogrammeWeights);
  const kind = subprogrammeWeights.value;
  const shared = kind === "equal" || base === null ? [] : [figureStep(steps.base[kind](moneyUnit), kind === "planned-money" ? base.planned : base.actual, printOf, steps.baseRule, basis)];
  return [
    ...shared,
    ...weights.map(({ code, weight }) => {
      const name = data.subprogrammes.find((subprogramme) => subprogramme.code === code)?.name ?? code;
      return figureStep(steps.weight(name), weight, printOf, steps.weightRule[kind], basis);
    }),
  ];
}
