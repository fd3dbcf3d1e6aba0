import { ONE, ZERO } from "../decimal";
import { of, quantity } from "../evaluate";
import type { Methodology, ZeroRule } from "../methodology/methodology";
import type { DesiredDirection } from "../model/indicator";
import type { Expression, Quantity } from "../quantity";
import { rounded } from "./rounded";

/** What an indicator's achievement rests on. */
export interface IndicatorFigures {
  readonly direction: DesiredDirection;
  readonly planned: { readonly kind: "value"; readonly value: Quantity } | { readonly kind: "corridor"; readonly lower: Quantity; readonly upper: Quantity };
  readonly actual: Quantity;
}

/** «Степень достижения показателя»: a ratio, 1 is the plan; may exceed 1. Unknown without an actual value. */
export function indicatorAchievement(id: string, figures: IndicatorFigures, methodology: Methodology): Quantity {
  const ratio = capped(rounded(methodology, methodology.indicator.roundingDigits.value, ratioOf(figures, methodology)), methodology);
  return quantity(id, "indicator-achievement", ratio);
}

function ratioOf({ direction, planned, actual }: IndicatorFigures, methodology: Methodology): Expression {
  if (planned.kind === "corridor") return corridorRatio(planned.lower, planned.upper, actual);
  const plan = planned.value;
  if (direction === "decrease") return decreaseRatio(plan, actual, methodology);
  if (direction === "equal" || direction === "range") return corridorRatio(plan, plan, actual);
  return growthRatio(plan, actual, methodology);
}

/** F / P; a zero plan is decided by the methodology's zero table. */
function growthRatio(plan: Quantity, actual: Quantity, { indicator }: Methodology): Expression {
  return when(isZero(plan), zeroPlan(actual, indicator.zeroPlannedZeroActual.value, indicator.zeroPlannedGrowth.value), divide(actual, plan));
}

/** P / F; a zero plan and a zero actual value are decided by the zero table. */
function decreaseRatio(plan: Quantity, actual: Quantity, { indicator }: Methodology): Expression {
  return when(
    isZero(plan),
    zeroPlan(actual, indicator.zeroPlannedZeroActual.value, indicator.zeroPlannedDecrease.value),
    when(isZero(actual), zeroOutcome(indicator.zeroActualDecrease.value), divide(plan, actual)),
  );
}

/** Within the borders 1; outside the ratio to the nearer border, the smaller by the greater. */
function corridorRatio(lower: Quantity, upper: Quantity, actual: Quantity): Expression {
  const within: Expression = { kind: "constant", value: ONE };
  const above = when({ kind: "at-most", left: of(actual), right: of(upper) }, within, divide(upper, actual));
  return when({ kind: "at-least", left: of(actual), right: of(lower) }, above, divide(actual, lower));
}

const zeroPlan = (actual: Quantity, bothZero: ZeroRule, actualAbove: ZeroRule): Expression =>
  when(isZero(actual), zeroOutcome(bothZero), zeroOutcome(actualAbove));

function zeroOutcome(rule: ZeroRule): Expression {
  if (rule === "exclude") return { kind: "unknown", reason: "excluded-by-methodology" };
  return { kind: "constant", value: rule === "one" ? ONE : ZERO };
}

function capped(ratio: Expression, { indicator }: Methodology): Expression {
  if (indicator.cap.value === null) return ratio;
  return { kind: "least", left: ratio, right: { kind: "constant", value: indicator.cap.value } };
}

const isZero = (figure: Quantity) => ({ kind: "equal", left: of(figure), right: { kind: "constant", value: ZERO } }) as const;

const divide = (dividend: Quantity, divisor: Quantity): Expression => ({ kind: "divide", left: of(dividend), right: of(divisor) });

const when = (condition: Extract<Expression, { kind: "when" }>["condition"], then: Expression, otherwise: Expression): Expression => ({
  kind: "when",
  condition,
  then,
  otherwise,
});
