import type { IndicatorAssessment } from "../../domain/assessment/assessment";
import { plain } from "../../domain/decimal";
import type { ZeroRule } from "../../domain/methodology/indicatorRules";
import type { Methodology } from "../../domain/methodology/methodology";
import type { Provision } from "../../domain/methodology/provision";
import type { Quantity } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";

const words = reportTexts.calculation;
const rules = words.indicatorRules;

/** The rule that an indicator falls under, in words, and the choice of the methodology that it rests on. */
export interface IndicatorCase {
  readonly rule: string;
  readonly provision: Provision<unknown>;
}

/** General rule first, exceptions before it: no actual value, a zero plan, a zero actual value. */
export function indicatorCase({ direction, planned, actual }: IndicatorAssessment, { indicator, unit }: Methodology): IndicatorCase {
  const { declineFormula, missingActual, roundingDigits } = indicator;
  if (!actual.result.known) return { rule: words.missing[missingActual.value], provision: missingActual };
  const stages = pointsOf(indicator.steps.value) + words.rounding(roundingDigits.value, unit.value);
  if (planned.kind === "corridor") return { rule: rules.corridor + stages, provision: roundingDigits };
  if (direction === "equal" || direction === "range") return { rule: rules.equal + stages, provision: roundingDigits };
  if (isZero(planned.value)) {
    const grown = direction === "decrease" ? indicator.zeroPlannedDecrease : indicator.zeroPlannedGrowth;
    return zeroCase(rules.zeroPlan, isZero(actual) ? indicator.zeroPlannedZeroActual : grown);
  }
  if (direction !== "decrease") return { rule: rules.growth + stages, provision: roundingDigits };
  if (declineFormula.value === "planned-by-actual" && isZero(actual)) return zeroCase(rules.zeroActual, indicator.zeroActualDecrease);
  return { rule: rules[declineFormula.value] + stages, provision: declineFormula };
}

const zeroCase = (rule: (outcome: string) => string, provision: Provision<ZeroRule>): IndicatorCase => ({ rule: rule(words.detail.zero[provision.value]), provision });

function pointsOf(steps: Methodology["indicator"]["steps"]["value"]): string {
  return steps === null ? "" : rules.points(steps.map(({ from, points }) => ({ from: comma(plain(from)), points: comma(plain(points)) })));
}

const isZero = ({ result }: Quantity): boolean => result.known && result.value.eq(0);
const comma = (text: string): string => text.replace(".", ",");
