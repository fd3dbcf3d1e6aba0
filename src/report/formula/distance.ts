import type { Expression } from "../../domain/quantity";

/** The difference whose size the expression is, written as the greater of a − b and b − a; null for any other expression. */
export function distanceOf(expression: Expression): Extract<Expression, { kind: "subtract" }> | null {
  if (expression.kind !== "greatest") return null;
  const { left, right } = expression;
  return left.kind === "subtract" && right.kind === "subtract" && isSame(left.left, right.right) && isSame(left.right, right.left) ? { ...left, kind: "subtract" } : null;
}

const isSame = (one: Expression, other: Expression): boolean => one.kind === "quantity" && other.kind === "quantity" && one.quantity === other.quantity;
