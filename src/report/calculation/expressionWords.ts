import { plain } from "../../domain/decimal";
import { evaluate } from "../../domain/evaluate";
import type { Expression, Quantity } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";
import type { SentencePart } from "../draft/draft";
import { distanceOf } from "../formula/distance";
import type { Print } from "../print";

/** How the figures of an expression are printed. */
export type PrintOf = (quantity: Quantity) => Print | "entered";

/** Longer sums are named, not written out. */
const MOST_TERMS = 8;
const words = reportTexts.calculation;

/** The rule with the numbers in it: «69 / 68», «(101 % + 100 %) / 2». Numbers follow their cells; a choice is shown by the branch that applies now. */
export function expressionWords(expression: Expression, printOf: PrintOf): SentencePart[] {
  const said = (inner: Expression): SentencePart[] => expressionWords(inner, printOf);
  switch (expression.kind) {
    case "quantity":
      return [figurePart(expression.quantity, printOf)];
    case "constant":
      return [plain(expression.value).replace(".", ",")];
    case "round":
      return said(expression.of);
    case "multiply":
      return [...enclosed(expression.left, said), " × ", ...enclosed(expression.right, said)];
    case "divide":
      return [...enclosed(expression.left, said), " / ", ...enclosed(expression.right, said)];
    case "add":
      return [...said(expression.left), " + ", ...said(expression.right)];
    case "subtract":
      return [...said(expression.left), " – ", ...enclosed(expression.right, said)];
    case "least":
      return limited(expression, words.most, said);
    case "greatest": {
      const distance = distanceOf(expression);
      return distance === null ? limited(expression, words.least, said) : ["|", ...said(distance), "|"];
    }
    case "when":
      return whenWords(expression, said);
    case "mean-of-known":
      return meanWords(expression.items, printOf);
    case "sum":
    case "sum-of-known":
      return sumWords(expression.items, printOf);
    default:
      return [];
  }
}

const figurePart = (quantity: Quantity, printOf: PrintOf): SentencePart => {
  const print = printOf(quantity);
  if (print === "entered") return { kind: "count", quantity };
  return quantity.rule === "expenditure-sum" ? { kind: "amount", quantity, digits: print.digits } : { kind: "figure", quantity, print };
};

/** A number that no calculation led to needs no limit. */
function limited({ left, right }: { left: Expression; right: Expression }, limit: string, words: (inner: Expression) => SentencePart[]): SentencePart[] {
  const inner = words(left);
  return left.kind === "constant" || inner.length === 0 ? [] : [...inner, limit, ...words(right)];
}

/** The branch that holds now; where it is a plain number, the calculation that was looked up in a table. */
function whenWords(expression: Extract<Expression, { kind: "when" }>, words: (inner: Expression) => SentencePart[]): SentencePart[] {
  const { condition } = expression;
  const branch = branchOf(expression);
  const lookedUp = branch.kind === "constant" && "left" in condition && condition.left.kind !== "quantity";
  return words(lookedUp ? condition.left : branch);
}

const enclosed = (expression: Expression, words: (inner: Expression) => SentencePart[]): SentencePart[] =>
  ["add", "subtract", "mean-of-known", "sum", "sum-of-known"].includes(expression.kind) ? ["(", ...words(expression), ")"] : words(expression);

function meanWords(items: readonly Quantity[], printOf: PrintOf): SentencePart[] {
  const known = items.filter(({ result }) => result.known);
  if (known.length > MOST_TERMS) return [words.meanOf(known.length)];
  return known.length < 2 ? terms(known, printOf) : ["(", ...terms(known, printOf), `) / ${known.length}`];
}

function sumWords(items: readonly Quantity[], printOf: PrintOf): SentencePart[] {
  const known = items.filter(({ result }) => result.known);
  return known.length > MOST_TERMS ? [words.sumOf(known.length)] : terms(known, printOf);
}

const terms = (items: readonly Quantity[], printOf: PrintOf): SentencePart[] =>
  items.flatMap((item, index) => (index === 0 ? [figurePart(item, printOf)] : [" + ", figurePart(item, printOf)]));

/** The branch that holds now. */
function branchOf({ condition, then, otherwise }: Extract<Expression, { kind: "when" }>): Expression {
  if (condition.kind === "known") return condition.quantity.result.known ? then : otherwise;
  if (condition.kind === "text-is") return condition.wanted.includes(condition.text.text) ? then : otherwise;
  const left = evaluate(condition.left);
  const right = evaluate(condition.right);
  if (!left.known || !right.known) return { kind: "unknown", reason: "value-missing" };
  const order = left.value.cmp(right.value);
  return { equal: order === 0, "at-least": order >= 0, "at-most": order <= 0, above: order > 0, below: order < 0 }[condition.kind] ? then : otherwise;
}
