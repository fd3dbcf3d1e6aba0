import type { Assessment, LevelAssessment } from "../../domain/assessment/assessment";
import { usedComponents } from "../../domain/methodology/methodology";
import type { Quantity } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";
import { figure } from "../draft/cells";
import { FORMATS, formatted, STYLES } from "../style/styles";
import { basisWords } from "./basisWords";
import { correctionSteps } from "./correctionSteps";
import type { PrintOf } from "./expressionWords";
import { partName } from "./partName";
import { ratingStep } from "./ratingStep";
import { figureStep, type Step } from "./stepRow";
import { weightSteps } from "./weightSteps";

const words = reportTexts.calculation;

/** The steps of one level in the order of the act; `isProgramme` adds what only the programme's index rests on. */
export function levelSteps(level: LevelAssessment, assessment: Assessment, moneyUnit: string, printOf: PrintOf, isProgramme: boolean): Step[] {
  const { methodology } = assessment;
  const used = usedComponents(methodology);
  const rest = [
    ...(used.has("implementation") ? [implementationStep(level, assessment, printOf)] : []),
    ...spendingSteps(level, assessment, moneyUnit, printOf),
    ...dynamicsSteps(level, assessment, printOf),
    ...correctionSteps(level, assessment, printOf),
    ...weightSteps(level, assessment, moneyUnit, printOf),
    effectivenessStep(level, assessment, printOf),
  ];
  if (level.compared !== level.effectiveness) {
    rest.push(figureStep(words.steps.compared, level.compared, printOf, words.ratingRule[methodology.rating.compare.value], basisWords(methodology.rating.compare)));
  }
  return [...indicatorCounts(level, assessment), ...achievementSteps(level, assessment, printOf, isProgramme), ...measureCounts(level, assessment), ...rest, ratingStep(level, methodology)];
}

const count = (quantity: Quantity, { name, rule }: { name: string; rule: string }, basis = ""): Step => ({
  name: [name],
  how: [],
  value: figure(quantity, formatted(STYLES.value, FORMATS.count)),
  rule: [rule],
  basis,
});

const rounding = ({ methodology }: Assessment, digits: number | null): string => words.rounding(digits, methodology.unit.value);

const indicatorCounts = (level: LevelAssessment, { methodology }: Assessment): Step[] => [
  count(level.total, words.steps.total),
  count(level.unreported, words.steps.unreported, basisWords(methodology.indicator.missingActual)),
  count(level.assessed, words.steps.assessed),
];

function achievementSteps(level: LevelAssessment, assessment: Assessment, printOf: PrintOf, isProgramme: boolean): Step[] {
  const { achievement } = assessment.methodology;
  const aggregate = words.aggregate[achievement.aggregate.value];
  const rule = aggregate + (isProgramme ? (words.grouping[achievement.grouping.value] ?? "") : "") + rounding(assessment, achievement.roundingDigits.value);
  return [
    ...level.achievementParts.map((part) => figureStep(partName(part, assessment.data), part.value, printOf, aggregate, basisWords(achievement.grouping))),
    figureStep(words.steps.achievement, level.achievement, printOf, rule, basisWords(achievement.aggregate), STYLES.result),
  ];
}

const measureCounts = ({ implementation: { planned, completed } }: LevelAssessment, { methodology: { implementation } }: Assessment): Step[] => [
  count(planned, words.steps.measuresPlanned),
  count(completed, { ...words.steps.measuresCompleted, rule: words.completion[implementation.completion.value] }, basisWords(implementation.completion)),
];

function implementationStep({ implementation: { rate } }: LevelAssessment, assessment: Assessment, printOf: PrintOf): Step {
  const { implementation } = assessment.methodology;
  const rule = words.steps.implementationRule + rounding(assessment, implementation.roundingDigits.value);
  return figureStep(words.steps.implementation, rate, printOf, rule, basisWords(implementation.scope));
}

function spendingSteps({ counted, spendingEfficiency: byMoney }: LevelAssessment, assessment: Assessment, moneyUnit: string, printOf: PrintOf): Step[] {
  const { steps } = words;
  const { outturn, spendingEfficiency } = assessment.methodology;
  const sum = (name: string, quantity: Quantity): Step => figureStep(name, quantity, printOf, steps.spendingRule[outturn.sources.value], basisWords(outturn.sources));
  const outturnRule = steps.outturnRule + rounding(assessment, outturn.roundingDigits.value);
  const byMoneyRule = steps.spendingEfficiencyRule + rounding(assessment, spendingEfficiency.roundingDigits.value);
  return [
    sum(steps.planned(moneyUnit), counted.planned),
    sum(steps.actual(moneyUnit), counted.actual),
    figureStep(steps.outturn, counted.outturn, printOf, outturnRule, basisWords(outturn.roundingDigits), STYLES.result),
    ...(byMoney === null ? [] : [figureStep(steps.spendingEfficiency, byMoney, printOf, byMoneyRule, basisWords(spendingEfficiency.cap))]),
  ];
}

function dynamicsSteps({ dynamics }: LevelAssessment, assessment: Assessment, printOf: PrintOf): Step[] {
  if (dynamics === null) return [];
  const digits = assessment.methodology.dynamics?.roundingDigits ?? null;
  return [figureStep(words.steps.dynamics, dynamics, printOf, words.steps.dynamicsRule + rounding(assessment, digits?.value ?? null), digits === null ? "" : basisWords(digits))];
}

function effectivenessStep(level: LevelAssessment, assessment: Assessment, printOf: PrintOf): Step {
  const { methodology } = assessment;
  const { effectiveness, outturn } = methodology;
  const restsOnMoney = usedComponents(methodology).has("outturn");
  const own = words.formula[effectiveness.formula.value] + (restsOnMoney ? (words.withoutMoney[outturn.withoutMoney.value] ?? "") : "");
  const fromSubprogrammes = (words.programmeFormula[effectiveness.programme.value] ?? "") + (effectiveness.dividedByCount.value ? words.dividedByCount : "");
  const [rule, provision] = level.fromSubprogrammes === null ? [own, effectiveness.formula] : [fromSubprogrammes, effectiveness.programme];
  const rounded = rule + rounding(assessment, effectiveness.roundingDigits.value);
  return figureStep(words.steps.effectiveness, level.effectiveness, printOf, rounded, basisWords(provision), STYLES.result);
}
