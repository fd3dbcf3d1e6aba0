import type { Assessment } from "../../../src/domain/assessment/assessment";
import { decimal, roundHalfAway } from "../../../src/domain/decimal";
import { evaluate } from "../../../src/domain/evaluate";
import type { Expression, Quantity } from "../../../src/domain/quantity";

/** Figures, and the steps of their rules. */
export interface Figures {
  readonly quantities: readonly Quantity[];
  readonly steps: readonly Expression[];
}

/** Every figure that assessments rest on. */
export function figuresOf(assessments: readonly Assessment[]): Figures {
  const seen = new Set<object>();
  const quantities: Quantity[] = [];
  const steps: Expression[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if ("expression" in value && "result" in value) {
      const quantity = value as Quantity;
      quantities.push(quantity);
      steps.push(quantity.expression);
    } else if ("kind" in value && value.kind === "round") steps.push(value as Expression);
    Object.values(value).forEach(visit);
  };
  visit(assessments);
  return { quantities, steps: [...new Set(steps)] };
}

const HALF = decimal("0.5");
const EXACT_DIGITS = 30;

/** Whether the step rounds a number that lies in the middle between two rounded ones. */
export function isTie(step: Expression): boolean {
  if (step.kind !== "round") return false;
  const inner = evaluate(step.of);
  if (!inner.known) return false;
  const shifted = roundHalfAway(inner.value.times(decimal("10").pow(step.digits)), EXACT_DIGITS).abs();
  return shifted.minus(shifted.round(0, 0)).eq(HALF);
}
