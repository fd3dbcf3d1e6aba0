import type { Assessment, LevelAssessment } from "../../domain/assessment/assessment";
import type { Provision } from "../../domain/methodology/provision";
import { usedComponents } from "../../domain/methodology/methodology";
import type { Quantity } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";
import { figure } from "../draft/cells";
import { formatted, STYLES } from "../style/styles";
import type { PrintOf } from "./expressionWords";
import { ratingStep } from "./ratingStep";
import { figureStep, type Step } from "./stepRow";

const words = reportTexts.calculation;
const basis = ({ basis: text, certainty }: Provision<unknown>): string => text + (words.certainty[certainty] ?? "");

/** The steps of one level in the order of the act; `isProgramme` adds what only the programme's index rests on. */
export function levelSteps(level: LevelAssessment, { methodology, data }: Assessment, moneyUnit: string, printOf: PrintOf, isProgramme: boolean): Step[] {
  const { steps: names } = words;
  const { achievement, implementation, outturn, spendingEfficiency, effectiveness, unit } = methodology;
  const used = usedComponents(methodology);
  const rounding = (digits: number | null): string => words.rounding(digits, unit.value);
  const count = (quantity: Quantity, { name, rule }: { name: string; rule: string }, provision = ""): Step => ({
    name: [name],
    how: [],
    value: figure(quantity, formatted(STYLES.value, "0")),
    rule,
    basis: provision,
  });
  const money = (name: string, quantity: Quantity): Step => figureStep(name, quantity, printOf, names.spendingRule, basis(outturn.sources));
  const grouping = isProgramme ? (words.grouping[achievement.grouping.value] ?? "") : "";
  const steps: Step[] = [
    count(level.total, names.total),
    count(level.unreported, names.unreported, basis(methodology.indicator.missingActual)),
    count(level.assessed, names.assessed),
    ...level.achievementParts.map(({ name, value }) =>
      figureStep(name in names.part ? names.part[name as keyof typeof names.part] : names.part.group, value, printOf, words.aggregate[achievement.aggregate.value], basis(achievement.grouping)),
    ),
    figureStep(
      names.achievement,
      level.achievement,
      printOf,
      words.aggregate[achievement.aggregate.value] + grouping + rounding(achievement.roundingDigits.value),
      basis(achievement.aggregate),
      STYLES.result,
    ),
    count(level.implementation.planned, names.measuresPlanned),
    count(level.implementation.completed, { ...names.measuresCompleted, rule: words.completion[implementation.completion.value] }, basis(implementation.completion)),
  ];
  if (used.has("implementation")) {
    steps.push(figureStep(names.implementation, level.implementation.rate, printOf, rounding(implementation.roundingDigits.value).replace(/^; /u, ""), basis(implementation.scope)));
  }
  steps.push(money(names.planned(moneyUnit), level.counted.planned), money(names.actual(moneyUnit), level.counted.actual));
  steps.push(figureStep(names.outturn, level.counted.outturn, printOf, names.outturnRule + rounding(outturn.roundingDigits.value), basis(outturn.roundingDigits), STYLES.result));
  if (level.spendingEfficiency !== null) {
    const rule = names.spendingEfficiencyRule + rounding(spendingEfficiency.roundingDigits.value);
    steps.push(figureStep(names.spendingEfficiency, level.spendingEfficiency, printOf, rule, basis(spendingEfficiency.cap)));
  }
  if (level.dynamics !== null) {
    const digits = methodology.dynamics?.roundingDigits.value ?? null;
    steps.push(figureStep(names.dynamics, level.dynamics, printOf, names.dynamicsRule + rounding(digits), methodology.dynamics === null ? "" : basis(methodology.dynamics.roundingDigits)));
  }
  if (level.correction !== null && methodology.correction !== null) {
    steps.push(figureStep(names.difference, level.correction.difference, printOf, "", basis(methodology.correction.differenceDigits)));
    steps.push(figureStep(names.factor, level.correction.factor, printOf, "", basis(methodology.correction.table)));
  }
  if (level.fromSubprogrammes !== null) {
    const { base, weights } = level.fromSubprogrammes;
    if (base !== null) {
      const column = effectiveness.subprogrammeWeights.value === "planned-money" ? base.planned : base.actual;
      steps.push(figureStep(names.base(moneyUnit), column, printOf, "", basis(effectiveness.subprogrammeWeights)));
    }
    for (const { code, weight } of weights) {
      const name = data.subprogrammes.find((subprogramme) => subprogramme.code === code)?.name ?? code;
      steps.push(figureStep(names.weight(name), weight, printOf, "", basis(effectiveness.subprogrammeWeights)));
    }
  }
  const own = level.fromSubprogrammes === null;
  const formula = own ? words.formula[effectiveness.formula.value] + (words.withoutMoney[outturn.withoutMoney.value] ?? "") : (words.programmeFormula[effectiveness.programme.value] ?? "");
  steps.push(
    figureStep(names.effectiveness, level.effectiveness, printOf, formula + rounding(effectiveness.roundingDigits.value), basis(own ? effectiveness.formula : effectiveness.programme), STYLES.result),
  );
  if (level.compared !== level.effectiveness) steps.push(figureStep(names.compared, level.compared, printOf, "", basis(methodology.rating.compare)));
  return [...steps, ratingStep(level, methodology)];
}
