import { indicatorContribution } from "../../../../src/domain/assessment/contribution";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import { figure, outcome, PARTIZANSK } from "../rows";

type Rules = Methodology["achievement"];

function contribution(aggregate: Rules["aggregate"]["value"], grouping: Rules["grouping"]["value"] = "flat", achievement: string | null = "0.9"): string | null {
  const rules = PARTIZANSK.achievement;
  const methodology = { ...PARTIZANSK, achievement: { ...rules, aggregate: { ...rules.aggregate, value: aggregate }, grouping: { ...rules.grouping, value: grouping } } };
  const brought = indicatorContribution("i", figure(achievement, "actual-missing"), figure("0.4"), figure("3"), methodology);
  return brought === null ? null : outcome(brought);
}

it("of a mean: its part of it, 0.9 / 3 = 0.3", () => {
  expect(contribution("mean")).toBe("0.3");
});

it("of a mean with weights: 0.9 × 0.4 = 0.36", () => {
  expect(contribution("weighted-mean")).toBe("0.36");
});

it("of a sum: itself", () => {
  expect(contribution("sum")).toBe("0.9");
});

it("is unknown for an indicator without a fact", () => {
  expect(contribution("mean", "flat", null)).toBe("actual-missing");
});

it("there is none where indicators are only counted, or not taken together", () => {
  expect(contribution("share-reached")).toBeNull();
  expect(contribution("mean", "groups")).toBeNull();
});
