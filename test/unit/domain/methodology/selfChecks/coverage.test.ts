import { decimal } from "../../../../../src/domain/decimal";
import type { Finding } from "../../../../../src/domain/finding";
import type { RatingRule } from "../../../../../src/domain/methodology/indexRules";
import { coverageFindings } from "../../../../../src/domain/methodology/selfChecks/coverage";
import { PARTIZANSK } from "../../rows";

type Condition = readonly [is: RatingRule["when"][number]["is"], value: string, of?: RatingRule["when"][number]["of"]];
const rule = (label: string, ...when: readonly Condition[]): RatingRule => ({
  label,
  when: when.map(([is, value, of = "index"]) => ({ of, is, value: decimal(value) })),
  conclusion: null,
  consequence: null,
});

const problems = (...rules: readonly RatingRule[]): unknown[] =>
  coverageFindings({ ...PARTIZANSK, rating: { ...PARTIZANSK.rating, rules: { ...PARTIZANSK.rating.rules, value: [...rules] } } }).map((finding: Finding) =>
    finding.code === "P14" ? [finding.problem, finding.at] : finding.code,
  );

it("a scale that is not known is asked for", () => {
  expect(problems()).toEqual([["unknown-scale", null]]);
});

it("steps down to 0, or with an «otherwise», cover the whole axis", () => {
  expect(problems(rule("высокая", ["at-least", "0.9"]), rule("низкая", ["at-least", "0"]))).toEqual([]);
  expect(problems(rule("высокая", ["above", "1"]), rule("низкая"))).toEqual([]);
});

it("a scale known from 1 up says nothing of 0", () => {
  expect(problems(rule("высокая", ["at-least", "1"]))).toEqual([["gap", "0"]]);
});

it("a border that belongs to neither neighbour is a gap of one point", () => {
  expect(problems(rule("высокая", ["above", "0.75"]), rule("низкая", ["below", "0.75"]))).toEqual([["gap", "0.75"]]);
});

it("a gap between two steps is found by a point within it: (0.7 + 0.8) / 2 = 0.75", () => {
  expect(problems(rule("высокая", ["at-least", "0.8"]), rule("низкая", ["at-most", "0.7"]))).toEqual([["gap", "0.75"]]);
});

it("a scale that ends at its top is silent beyond it: 1 + 1 = 2", () => {
  expect(problems(rule("высокая", ["at-least", "0.5"], ["at-most", "1"]), rule("низкая", ["below", "0.5"]))).toEqual([["gap", "2"]]);
});

it("a step that another one hides never applies", () => {
  expect(problems(rule("средняя", ["at-least", "0.8"]), rule("высокая", ["at-least", "0.9"]), rule("низкая"))).toEqual([["overlap", "высокая"]]);
});

it("rules that name a second result are no axis, and are left alone", () => {
  expect(problems(rule("высокая", ["at-least", "0.9"], ["at-most", "1", "outturn"]))).toEqual([]);
});
