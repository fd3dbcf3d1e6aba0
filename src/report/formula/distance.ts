import type { Expression } from "../../domain/quantity";

/** The two sides of |a − b|, written as the greater of a − b and b − a; null for any other expression. */
export function distanceOf(expression: Expression): Expression | null {
  if (expression.kind !== "greatest") return null;
  const { left, right } = expression;
  if (left.kind !== "subtract" || right.kind !== "subtract") return null;
  return isSame(left.left, right.right) && isSame(left.right, right.left) ? left : null;
}

const isSame = (one: Expression, other: Expression): boolean => one.kind === "quantity" && other.kind === "quantity" && one.quantity === other.quantity;
