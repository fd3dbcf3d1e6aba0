import type { Expression } from "../../domain/quantity";

/** Moves rounding and limits into the branches of a choice, so that a branch without a value stays «–»: ROUND(IF(a,b,c)) becomes IF(a,ROUND(b),ROUND(c)). */
export function pushInwards(expression: Expression): Expression {
  switch (expression.kind) {
    case "when":
      return { ...expression, then: pushInwards(expression.then), otherwise: pushInwards(expression.otherwise) };
    case "round":
      return into(pushInwards(expression.of), (branch) => (isWholeConstant(branch) ? branch : { ...expression, of: branch }));
    case "least":
    case "greatest":
      return into(pushInwards(expression.left), (branch) => ({ ...expression, left: branch }));
    case "mean-of-known":
    case "sum-of-known":
    case "weighted-mean-of-known":
      return expression.items.length === 0 ? { kind: "unknown", reason: "no-indicators" } : expression;
    default:
      return expression;
  }
}

function into(inner: Expression, wrap: (branch: Expression) => Expression): Expression {
  if (inner.kind === "unknown") return inner;
  return inner.kind === "when" ? { ...inner, then: into(inner.then, wrap), otherwise: into(inner.otherwise, wrap) } : wrap(inner);
}

/** Rounding leaves a whole number as it is, whatever the digits. */
const isWholeConstant = (expression: Expression): boolean => expression.kind === "constant" && expression.value.round(0).eq(expression.value);
