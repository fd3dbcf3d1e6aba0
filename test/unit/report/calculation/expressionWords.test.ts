import { decimal } from "../../../../src/domain/decimal";
import { of } from "../../../../src/domain/evaluate";
import { constant, when, whole } from "../../../../src/domain/expressions";
import type { Expression } from "../../../../src/domain/quantity";
import { expressionWords } from "../../../../src/report/calculation/expressionWords";
import { sentenceText } from "../../../../src/report/formula/sentence";
import { figure } from "../../domain/rows";

const high = figure("1.01", "no-indicators", "high");
const full = figure("1", "no-indicators", "full");
const missing = figure(null, "actual-missing", "missing");
const many = Array.from({ length: 9 }, (_, index) => figure("1", "no-indicators", `many${index}`));

const said = (expression: Expression): string => sentenceText(expressionWords(expression, () => ({ percent: true, digits: 0 }))).replaceAll("\u00a0", " ");
const ratio: Expression = { kind: "divide", left: of(high), right: of(full) };

it("a mean names the values it is taken over, and how many", () => {
  expect(said({ kind: "mean-of-known", items: [high, missing, full] })).toBe("(101 % + 100 %) / 2");
  expect(said({ kind: "mean-of-known", items: [high, missing] })).toBe("101 %");
  expect(said({ kind: "mean-of-known", items: [...many, missing] })).toBe("среднее (значений: 9)");
});

it("a weighted mean names the weights of the values that are there", () => {
  const items = [high, missing, full].map((quantity, index) => ({ quantity, weight: constant(decimal(`0.${index + 2}`)) }));
  expect(said({ kind: "weighted-mean-of-known", items })).toBe("(101 % × 0,2 + 100 % × 0,4) / (0,2 + 0,4)");
});

it("a share names both counts", () => {
  const items = [high, missing, full];
  expect(said({ kind: "divide", left: { kind: "count-at-least", items, border: decimal("1.005") }, right: { kind: "count-known", items } })).toBe("1 / 2");
});

it("a limit stands behind the calculation that it limits, in the branch that applies", () => {
  const limited = (left: Expression): Expression => ({ kind: "least", left, right: whole(1) });
  expect(said(limited(ratio))).toBe("101 % / 100 %, не более 1");
  const whenZero = when({ kind: "equal", left: of(full), right: whole(0) }, whole(1), ratio);
  expect(said(limited(whenZero))).toBe("101 % / 100 %, не более 1");
  expect(said(limited(when({ kind: "equal", left: of(full), right: whole(1) }, whole(1), ratio)))).toBe("");
});

it("points are told by the ratio that is looked up in the table of steps", () => {
  const step = (from: string, points: number, below: Expression): Expression => when({ kind: "at-least", left: ratio, right: constant(decimal(from)) }, whole(points), below);
  expect(said(step("1", 10, step("0.9", 5, whole(0))))).toBe("101 % / 100 %");
});
