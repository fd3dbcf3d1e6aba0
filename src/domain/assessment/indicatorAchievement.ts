import { ONE, ZERO } from "../decimal";
import { of, quantity } from "../evaluate";
import { constant, difference, inBranches, isKnown, isZero, quotient, when, whole } from "../expressions";
import type { ZeroRule } from "../methodology/indicatorRules";
import type { Methodology } from "../methodology/methodology";
import type { DesiredDirection } from "../model/indicator";
import type { Expression, Quantity } from "../quantity";
import { capped, floored, rounded } from "./rounded";

/** What an indicator's achievement rests on. */
export interface IndicatorFigures {
  readonly direction: DesiredDirection;
  readonly planned: { readonly kind: "value"; readonly value: Quantity } | { readonly kind: "corridor"; readonly lower: Quantity; readonly upper: Quantity };
  readonly actual: Quantity;
  readonly previous: Quantity;
}

/** «Степень достижения показателя»: a ratio, 1 is the plan, or the points of the methodology's step table. */
export function indicatorAchievement(id: string, figures: IndicatorFigures, methodology: Methodology): Quantity {
  const { indicator } = methodology;
  const stages = (ratio: Expression): Expression =>
    rounded(methodology, indicator.roundingDigits.value, inPoints(methodology, floored(indicator.floor.value, capped(indicator.cap.value, ratio))));
  return quantity(id, "indicator-achievement", withoutActual(figures, methodology, stages));
}

/** Without an actual value the indicator is left out, counts as not reached, or takes last year's value, as the methodology says. */
function withoutActual(figures: IndicatorFigures, methodology: Methodology, stages: (ratio: Expression) => Expression): Expression {
  const reported = stages(ratioOf(figures, figures.actual, methodology));
  const rule = methodology.indicator.missingActual.value;
  if (rule === "exclude") return reported;
  return when(isKnown(figures.actual), reported, rule === "zero" ? constant(ZERO) : stages(ratioOf(figures, figures.previous, methodology)));
}

function ratioOf({ direction, planned }: IndicatorFigures, actual: Quantity, methodology: Methodology): Expression {
  if (planned.kind === "corridor") return corridorRatio(planned.lower, planned.upper, actual);
  const plan = planned.value;
  if (direction === "decrease") return decreaseRatio(plan, actual, methodology);
  if (direction === "equal" || direction === "range") return corridorRatio(plan, plan, actual);
  return growthRatio(plan, actual, methodology);
}

/** F / P; a zero plan is decided by the methodology's zero table. */
function growthRatio(plan: Quantity, actual: Quantity, methodology: Methodology): Expression {
  const { zeroPlannedZeroActual, zeroPlannedGrowth } = methodology.indicator;
  return when(isZero(plan), zeroPlan(actual, zeroPlannedZeroActual.value, zeroPlannedGrowth.value, methodology), quotient(actual, plan));
}

/** P / F, or 2 − F / P; a zero divisor is decided by the zero table. */
function decreaseRatio(plan: Quantity, actual: Quantity, methodology: Methodology): Expression {
  const { declineFormula, zeroPlannedZeroActual, zeroPlannedDecrease, zeroActualDecrease } = methodology.indicator;
  const ratio =
    declineFormula.value === "planned-by-actual"
      ? when(isZero(actual), zeroOutcome(zeroActualDecrease.value, methodology), quotient(plan, actual))
      : difference(whole(2), quotient(actual, plan));
  return when(isZero(plan), zeroPlan(actual, zeroPlannedZeroActual.value, zeroPlannedDecrease.value, methodology), ratio);
}

/** Within the borders 1; outside the ratio to the nearer border, the smaller by the greater. */
function corridorRatio(lower: Quantity, upper: Quantity, actual: Quantity): Expression {
  const above = when({ kind: "at-most", left: of(actual), right: of(upper) }, constant(ONE), quotient(upper, actual));
  return when({ kind: "at-least", left: of(actual), right: of(lower) }, above, quotient(actual, lower));
}

const zeroPlan = (actual: Quantity, bothZero: ZeroRule, actualAbove: ZeroRule, methodology: Methodology): Expression =>
  when(isZero(actual), zeroOutcome(bothZero, methodology), zeroOutcome(actualAbove, methodology));

function zeroOutcome(rule: ZeroRule, { indicator }: Methodology): Expression {
  switch (rule) {
    case "exclude":
      return { kind: "unknown", reason: "excluded-by-methodology" };
    case "ask":
      return { kind: "unknown", reason: "rule-not-chosen" };
    case "cap":
      return constant(indicator.cap.value ?? ONE);
    case "one":
      return constant(ONE);
    case "zero":
      return constant(ZERO);
  }
}

/** The points of the first border that the ratio reaches; 0 below the last. */
function inPoints({ indicator }: Methodology, ratio: Expression): Expression {
  const steps = indicator.steps.value;
  if (steps === null) return ratio;
  return inBranches(ratio, (reached) =>
    steps.reduceRight((below: Expression, { from, points }) => {
      if (reached.kind === "constant") return reached.value.gte(from) ? constant(points) : below;
      return when({ kind: "at-least", left: reached, right: constant(from) }, constant(points), below);
    }, constant(ZERO)),
  );
}
