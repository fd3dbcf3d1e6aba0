import type { Decimal } from "../decimal";
import { constant, inBranches } from "../expressions";
import { ratioDigits, type Methodology } from "../methodology/methodology";
import type { Expression } from "../quantity";

/** An expression rounded as the methodology says for this stage, or left as it is. */
export function rounded(methodology: Methodology, digits: number | null, expression: Expression): Expression {
  const places = ratioDigits(methodology, digits);
  if (places === null) return expression;
  return inBranches(expression, (of) => (isWhole(of) ? of : { kind: "round", of, digits: places }));
}

/** An expression kept at or below a limit, where there is one. */
export const capped = (cap: Decimal | null, expression: Expression): Expression =>
  cap === null ? expression : inBranches(expression, (of) => (of.kind === "constant" ? constant(of.value.lt(cap) ? of.value : cap) : { kind: "least", left: of, right: constant(cap) }));

/** An expression kept at or above a limit, where there is one. */
export const floored = (floor: Decimal | null, expression: Expression): Expression =>
  floor === null ? expression : inBranches(expression, (of) => (of.kind === "constant" ? constant(of.value.gt(floor) ? of.value : floor) : { kind: "greatest", left: of, right: constant(floor) }));

/** Rounding leaves a whole number as it is. */
const isWhole = (expression: Expression): boolean => expression.kind === "constant" && expression.value.round(0).eq(expression.value);
