import { compare, decimal, roundHalfAway, ZERO, type Decimal } from "./decimal";
import type { Condition, Expression, Quantity, Result, Rule } from "./quantity";

/** Makes a quantity of a rule: its value follows from the expression, and from nothing else. It is evaluated when it is first asked for: of many sums nobody asks for the ratio. */
export function quantity(id: string, rule: Rule, expression: Expression): Quantity {
  let result: Result | null = null;
  return {
    id,
    rule,
    expression,
    get result() {
      return (result ??= evaluate(expression));
    },
  };
}

/** A reference to another quantity. */
export const of = (referenced: Quantity): Expression => ({ kind: "quantity", quantity: referenced });

/** The exact value of an expression, or the reason why it has none. */
export function evaluate(expression: Expression): Result {
  switch (expression.kind) {
    case "entered":
      return expression.entry.value === null ? unknown(expression.entry.absence) : known(expression.entry.value);
    case "constant":
      return known(expression.value);
    case "quantity":
      return expression.quantity.result;
    case "multiply":
      return both(expression, (left, right) => known(left.times(right)));
    case "divide":
      return both(expression, (left, right) => (right.eq(ZERO) ? unknown("division-by-zero") : known(left.div(right))));
    case "add":
      return both(expression, (left, right) => known(left.plus(right)));
    case "subtract":
      return both(expression, (left, right) => known(left.minus(right)));
    case "least":
      return both(expression, (left, right) => known(left.lte(right) ? left : right));
    case "greatest":
      return both(expression, (left, right) => known(left.gte(right) ? left : right));
    case "round":
      return then(evaluate(expression.of), (value) => known(roundHalfAway(value, expression.digits)));
    case "sum":
      return sumOf(expression.items);
    case "mean-of-known": {
      const values = knownValues(expression.items);
      if (values.length === 0) return unknown(expression.items.length === 0 ? "no-indicators" : "no-assessable-indicator");
      return known(total(values).div(decimal(String(values.length))));
    }
    case "sum-of-known": {
      const values = knownValues(expression.items);
      if (values.length === 0) return unknown(expression.items.length === 0 ? "no-indicators" : "no-assessable-indicator");
      return known(total(values));
    }
    case "weighted-mean-of-known":
      return weightedMean(expression.items);
    case "count-at-least":
      return known(decimal(String(knownValues(expression.items).filter((value) => compare(value, expression.border) >= 0).length)));
    case "count-known":
      return known(decimal(String(knownValues(expression.items).length)));
    case "count-unknown":
      return known(decimal(String(expression.items.length - knownValues(expression.items).length)));
    case "count":
      return known(decimal(String(expression.items.length)));
    case "count-texts": {
      const { wanted, texts } = expression;
      return known(decimal(String(wanted === null ? texts.length : texts.filter(({ text }) => wanted.includes(text)).length)));
    }
    case "when": {
      const holds = test(expression.condition);
      return typeof holds === "boolean" ? evaluate(holds ? expression.then : expression.otherwise) : holds;
    }
    case "unknown":
      return unknown(expression.reason);
  }
}

const known = (value: Decimal): Result => ({ known: true, value });
const unknown = (reason: Extract<Result, { known: false }>["reason"]): Result => ({ known: false, reason });

const then = (result: Result, use: (value: Decimal) => Result): Result => (result.known ? use(result.value) : result);

const both = (pair: { left: Expression; right: Expression }, use: (left: Decimal, right: Decimal) => Result): Result =>
  then(evaluate(pair.left), (left) => then(evaluate(pair.right), (right) => use(left, right)));

const knownValues = (items: readonly Quantity[]): Decimal[] => items.flatMap(({ result }) => (result.known ? [result.value] : []));

const total = (values: readonly Decimal[]): Decimal => values.reduce((sum, value) => sum.plus(value), ZERO);

function weightedMean(items: readonly { quantity: Quantity; weight: Expression }[]): Result {
  const present = items.filter(({ quantity: item }) => item.result.known);
  if (present.length === 0) return unknown(items.length === 0 ? "no-indicators" : "no-assessable-indicator");
  let weighted = ZERO;
  let weights = ZERO;
  for (const { quantity: item, weight } of present) {
    const share = evaluate(weight);
    if (!share.known) return share;
    if (item.result.known) weighted = weighted.plus(item.result.value.times(share.value));
    weights = weights.plus(share.value);
  }
  return weights.eq(ZERO) ? unknown("division-by-zero") : known(weighted.div(weights));
}

/** A sum needs all its items: one absent amount makes it unknown, never smaller. */
function sumOf(items: readonly Quantity[]): Result {
  for (const { result } of items) if (!result.known) return result;
  return known(total(knownValues(items)));
}

/** Whether a condition holds; null where a figure that it asks for is unknown. */
export function conditionHolds(condition: Condition): boolean | null {
  const holds = test(condition);
  return typeof holds === "boolean" ? holds : null;
}

/** Whether a condition holds; the unknown result that prevents an answer otherwise. */
function test(condition: Condition): boolean | Result {
  if (condition.kind === "known") return condition.quantity.result.known;
  if (condition.kind === "text-is") return condition.wanted.includes(condition.text.text);
  const left = evaluate(condition.left);
  if (!left.known) return left;
  const right = evaluate(condition.right);
  if (!right.known) return right;
  const order = compare(left.value, right.value);
  return { equal: order === 0, "at-least": order >= 0, "at-most": order <= 0, above: order > 0, below: order < 0 }[condition.kind];
}
