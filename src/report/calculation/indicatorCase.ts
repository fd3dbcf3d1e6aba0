import type { IndicatorAssessment } from "../../domain/assessment/assessment";
import { plain } from "../../domain/decimal";
import type { ZeroRule } from "../../domain/methodology/indicatorRules";
import type { Methodology } from "../../domain/methodology/methodology";
import type { Provision } from "../../domain/methodology/provision";
import { isKnown, isZero } from "../../domain/expressions";
import type { Condition, Quantity } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";
import type { SentencePart } from "../draft/draft";

const words = reportTexts.calculation;
const rules = words.indicatorRules;

/** The rule that an indicator falls under, in words that follow its cells, and the choice of the methodology that it rests on now. */
export interface IndicatorCase {
  readonly rule: readonly SentencePart[];
  readonly provision: Provision<unknown>;
}

/** General rule first, exceptions before it: no actual value, a zero plan, a zero actual value. */
export function indicatorCase(item: IndicatorAssessment, methodology: Methodology): IndicatorCase {
  const { actual } = item;
  const { missingActual } = methodology.indicator;
  const reported = reportedCase(item, methodology);
  return choice(isKnown(actual), actual.result.known, reported, { rule: [words.missing[missingActual.value]], provision: missingActual });
}

function reportedCase({ direction, planned, actual }: IndicatorAssessment, { indicator, unit }: Methodology): IndicatorCase {
  const { declineFormula, roundingDigits } = indicator;
  const stages = pointsOf(indicator.steps.value) + words.rounding(roundingDigits.value, unit.value);
  if (planned.kind === "corridor") return { rule: [rules.corridor + stages], provision: roundingDigits };
  if (direction === "equal" || direction === "range") return { rule: [rules.equal + stages], provision: roundingDigits };
  const plan = planned.value;
  const grown = direction === "decrease" ? indicator.zeroPlannedDecrease : indicator.zeroPlannedGrowth;
  const zeroPlan = choice(isZero(actual), hasZero(actual), zeroCase(rules.zeroPlan, indicator.zeroPlannedZeroActual), zeroCase(rules.zeroPlan, grown));
  return choice(isZero(plan), hasZero(plan), zeroPlan, direction === "decrease" ? declineCase() : { rule: [rules.growth + stages], provision: roundingDigits });

  function declineCase(): IndicatorCase {
    const general = { rule: [rules[declineFormula.value] + stages], provision: declineFormula };
    if (declineFormula.value !== "planned-by-actual") return general;
    return choice(isZero(actual), hasZero(actual), zeroCase(rules.zeroActual, indicator.zeroActualDecrease), general);
  }
}

const choice = (condition: Condition, holds: boolean, then: IndicatorCase, otherwise: IndicatorCase): IndicatorCase => ({
  rule: [{ kind: "choice", condition, then: then.rule, otherwise: otherwise.rule }],
  provision: holds ? then.provision : otherwise.provision,
});

const zeroCase = (rule: (outcome: string) => string, provision: Provision<ZeroRule>): IndicatorCase => ({ rule: [rule(words.detail.zero[provision.value])], provision });

function pointsOf(steps: Methodology["indicator"]["steps"]["value"]): string {
  return steps === null ? "" : rules.points(steps.map(({ from, points }) => ({ from: comma(plain(from)), points: comma(plain(points)) })));
}

const hasZero = ({ result }: Quantity): boolean => result.known && result.value.eq(0);
const comma = (text: string): string => text.replace(".", ",");
