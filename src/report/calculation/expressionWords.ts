import { plain } from "../../domain/decimal";
import { whole } from "../../domain/expressions";
import type { Expression, Quantity } from "../../domain/quantity";
import { reportTexts } from "../../messages/report/reportTexts";
import type { SentencePart } from "../draft/draft";
import { distanceOf } from "../formula/distance";
import type { Print } from "../print";

/** How the figures of an expression are printed. */
export type PrintOf = (quantity: Quantity) => Print | "entered";

/** Longer sums are named, not written out. */
const MOST_TERMS = 8;
const texts = reportTexts.calculation;

type Said = (inner: Expression) => SentencePart[];
type Choice = Extract<Expression, { kind: "when" }>;

/** The rule with the numbers in it: «69 / 68», «(101 % + 100 %) / 2». Numbers, and the case that applies, follow their cells. */
export function expressionWords(expression: Expression, printOf: PrintOf): SentencePart[] {
  const said: Said = (inner) => expressionWords(inner, printOf);
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
      return limited(expression, texts.most, said);
    case "greatest": {
      const distance = distanceOf(expression);
      return distance === null ? limited(expression, texts.least, said) : ["|", ...said(distance), "|"];
    }
    case "when":
      return choiceWords(expression, said);
    case "mean-of-known":
      return meanWords(expression.items, printOf);
    case "weighted-mean-of-known":
      return weightedWords(expression.items, printOf);
    case "sum":
    case "sum-of-known":
      return expression.items.length > MOST_TERMS ? [texts.sumOf(expression.items.length)] : [terms(expression.items, printOf)];
    case "count-at-least":
    case "count-known":
    case "count-unknown":
    case "count":
    case "count-texts":
      return [{ kind: "counted", of: expression }];
    default:
      return [];
  }
}

const figurePart = (quantity: Quantity, printOf: PrintOf): SentencePart => {
  const print = printOf(quantity);
  if (print === "entered") return { kind: "count", quantity };
  return quantity.rule === "expenditure-sum" ? { kind: "amount", quantity, digits: print.digits } : { kind: "figure", quantity, print };
};

/** A number that no calculation led to needs no limit; one that a choice leads to has it in each branch. */
function limited({ left, right }: { left: Expression; right: Expression }, limit: string, said: Said): SentencePart[] {
  if (left.kind === "when") return choiceWords(left, (branch) => limited({ left: branch, right }, limit, said));
  const inner = left.kind === "constant" ? [] : said(left);
  return inner.length === 0 ? [] : [...inner, limit, ...said(right)];
}

/** Both branches of a choice; a plain number in a branch needs no words. A table of steps is said by the number that is looked up. */
function choiceWords(expression: Choice, said: Said): SentencePart[] {
  const lookedUp = lookedUpIn(expression);
  if (lookedUp !== null) return said(lookedUp);
  const { condition } = expression;
  const [then, otherwise] = [expression.then, expression.otherwise].map((branch) => (branch.kind === "constant" ? [] : said(branch)));
  if (then === undefined || otherwise === undefined || then.length + otherwise.length === 0) return [];
  return [{ kind: "choice", condition, then, otherwise }];
}

/** What a table of steps asks for; null where a choice is no such table. */
function lookedUpIn({ condition, then, otherwise }: Choice): Expression | null {
  if (!("left" in condition) || condition.left.kind === "quantity" || then.kind !== "constant") return null;
  if (otherwise.kind === "constant") return condition.left;
  return otherwise.kind === "when" && lookedUpIn(otherwise) === condition.left ? condition.left : null;
}

const enclosed = (expression: Expression, said: Said): SentencePart[] =>
  ["add", "subtract", "sum", "sum-of-known"].includes(expression.kind) ? ["(", ...said(expression), ")"] : said(expression);

/** «(101 % + 100 %) / 2», or the value itself where it is the only one. */
function meanWords(items: readonly Quantity[], printOf: PrintOf): SentencePart[] {
  const known: Expression = { kind: "count-known", items };
  const count: SentencePart = { kind: "counted", of: known };
  if (items.length > MOST_TERMS) return [texts.meanOf, count, texts.close];
  if (items.length < 2) return items.map((item) => figurePart(item, printOf));
  const sum = terms(items, printOf);
  return [{ kind: "choice", condition: { kind: "at-least", left: known, right: whole(2) }, then: ["(", sum, ") / ", count], otherwise: [sum] }];
}

const terms = (items: readonly Quantity[], printOf: PrintOf): SentencePart => ({
  kind: "known-terms",
  terms: items.map((quantity) => ({ quantity, parts: [figurePart(quantity, printOf)] })),
});

/** «(101 % × 0,4 + 100 % × 0,6) / (0,4 + 0,6)». */
function weightedWords(items: Extract<Expression, { kind: "weighted-mean-of-known" }>["items"], printOf: PrintOf): SentencePart[] {
  if (items.length > MOST_TERMS) return [texts.weightedMeanOf, { kind: "counted", of: { kind: "count-known", items: items.map(({ quantity }) => quantity) } }, texts.close];
  const weighted = items.map(({ quantity, weight }) => ({ quantity, parts: [figurePart(quantity, printOf), " × ", ...enclosed(weight, (inner) => expressionWords(inner, printOf))] }));
  const weights = items.map(({ quantity, weight }) => ({ quantity, parts: enclosed(weight, (inner) => expressionWords(inner, printOf)) }));
  return ["(", { kind: "known-terms", terms: weighted }, ") / (", { kind: "known-terms", terms: weights }, ")"];
}
