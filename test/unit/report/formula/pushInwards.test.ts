import { decimal } from "../../../../src/domain/decimal";
import { of } from "../../../../src/domain/evaluate";
import type { Expression } from "../../../../src/domain/quantity";
import { pushInwards } from "../../../../src/report/formula/pushInwards";
import { figure } from "../../domain/rows";

const constant = (plain: string): Expression => ({ kind: "constant", value: decimal(plain) });
const unknown: Expression = { kind: "unknown", reason: "excluded-by-methodology" };
const known = { kind: "known", quantity: figure("1") } as const;
const when = (then: Expression, otherwise: Expression): Expression => ({ kind: "when", condition: known, then, otherwise });
const round = (inner: Expression): Expression => ({ kind: "round", of: inner, digits: 2 });
const least = (left: Expression): Expression => ({ kind: "least", left, right: constant("1.3") });
const value = of(figure("1.234"));

it("rounds the branches instead of the choice, so that a branch without a value stays «–»", () => {
  expect(pushInwards(round(when(value, unknown)))).toEqual(when(round(value), unknown));
});

it("goes into choices within choices", () => {
  expect(pushInwards(round(when(when(value, unknown), unknown)))).toEqual(when(when(round(value), unknown), unknown));
});

it("leaves whole numbers unrounded", () => {
  expect(pushInwards(round(when(constant("1"), constant("0.5"))))).toEqual(when(constant("1"), round(constant("0.5"))));
});

it("limits the branches, outside of the rounding", () => {
  expect(pushInwards(least(round(when(value, unknown))))).toEqual(when(least(round(value)), unknown));
});

it("rounds nothing where there is nothing", () => {
  expect(pushInwards(round(unknown))).toEqual(unknown);
  expect(pushInwards(round({ kind: "mean-of-known", items: [] }))).toEqual({ kind: "unknown", reason: "no-indicators" });
});

it("leaves everything else as it is", () => {
  expect(pushInwards(value)).toBe(value);
});
