import { decimal, type Decimal } from "./decimal";
import { of } from "./evaluate";
import type { Condition, Expression, Quantity } from "./quantity";

/** Short forms for writing rules down. */
export const constant = (value: Decimal): Expression => ({ kind: "constant", value });
export const whole = (value: number): Expression => constant(decimal(String(value)));
export const when = (condition: Condition, then: Expression, otherwise: Expression): Expression => ({ kind: "when", condition, then, otherwise });
export const quotient = (dividend: Quantity, divisor: Quantity): Expression => ({ kind: "divide", left: of(dividend), right: of(divisor) });
export const product = (left: Expression, right: Expression): Expression => ({ kind: "multiply", left, right });
export const sumOfTerms = (first: Expression, ...rest: readonly Expression[]): Expression =>
  rest.reduce((left, right): Expression => ({ kind: "add", left, right }), first);
export const difference = (left: Expression, right: Expression): Expression => ({ kind: "subtract", left, right });
export const isZero = (figure: Quantity): Condition => ({ kind: "equal", left: of(figure), right: whole(0) });
export const isKnown = (figure: Quantity): Condition => ({ kind: "known", quantity: figure });

/** Applies a step to every branch of a choice that yields a value. */
export function inBranches(expression: Expression, step: (branch: Expression) => Expression): Expression {
  if (expression.kind === "unknown") return expression;
  return expression.kind === "when"
    ? { ...expression, then: inBranches(expression.then, step), otherwise: inBranches(expression.otherwise, step) }
    : step(expression);
}
