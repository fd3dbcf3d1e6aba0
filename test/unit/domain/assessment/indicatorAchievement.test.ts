import { indicatorAchievement, type IndicatorFigures } from "../../../../src/domain/assessment/indicatorAchievement";
import { decimal } from "../../../../src/domain/decimal";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import type { DesiredDirection } from "../../../../src/domain/model/indicator";
import { figure, outcome, PARTIZANSK } from "../rows";

const unrounded: Methodology = { ...PARTIZANSK, indicator: { ...PARTIZANSK.indicator, roundingDigits: { ...PARTIZANSK.indicator.roundingDigits, value: null } } };

function achievement(direction: DesiredDirection, plan: string | readonly [string, string], fact: string | null, methodology: Methodology = unrounded, before: string | null = null): string {
  const planned: IndicatorFigures["planned"] =
    typeof plan === "string" ? { kind: "value", value: figure(plan) } : { kind: "corridor", lower: figure(plan[0]), upper: figure(plan[1]) };
  return outcome(indicatorAchievement("i", { direction, planned, actual: figure(fact, "actual-missing"), previous: figure(before) }, methodology));
}

describe("growth: F / P", () => {
  it.each([
    ["10", "9", "0.9"],
    ["8", "10", "1.25"],
    ["5", "0", "0"],
  ])("plan %s, actual %s: %s", (plan, fact, expected) => {
    expect(achievement("increase", plan, fact)).toBe(expected);
  });
});

describe("decrease: P / F", () => {
  it.each([
    ["9", "10", "0.9"],
    ["10", "8", "1.25"],
  ])("plan %s, actual %s: %s", (plan, fact, expected) => {
    expect(achievement("decrease", plan, fact)).toBe(expected);
  });
});

describe("zeros are decided by the methodology", () => {
  it.each([
    ["increase", "0", "0", "1"],
    ["increase", "0", "3", "excluded-by-methodology"],
    ["decrease", "0", "0", "1"],
    ["decrease", "0", "3", "0"],
    ["decrease", "3", "0", "1"],
    ["yes-no", "0", "0", "1"],
  ] as const)("%s, plan %s, actual %s: %s", (direction, plan, fact, expected) => {
    expect(achievement(direction, plan, fact)).toBe(expected);
  });

  it("follows another choice of the methodology", () => {
    const other: Methodology = { ...unrounded, indicator: { ...unrounded.indicator, zeroPlannedZeroActual: { ...unrounded.indicator.zeroPlannedZeroActual, value: "exclude" } } };
    expect(achievement("increase", "0", "0", other)).toBe("excluded-by-methodology");
  });
});

describe("corridor and exact value", () => {
  it.each([
    ["within", "100", "1"],
    ["on the lower border", "95", "1"],
    ["on the upper border", "105", "1"],
    ["below: 76 / 95", "76", "0.8"],
    ["above: 105 / 120", "120", "0.875"],
  ])("95–105, %s", (_, fact, expected) => {
    expect(achievement("range", ["95", "105"], fact)).toBe(expected);
  });

  it.each([
    ["10", "1"],
    ["8", "0.8"],
    ["12.5", "0.8"],
  ])("exactly 10, actual %s: %s", (fact, expected) => {
    expect(achievement("equal", "10", fact)).toBe(expected);
  });
});

describe("yes or no", () => {
  it("done is 1, not done is 0", () => {
    expect(achievement("yes-no", "1", "1")).toBe("1");
    expect(achievement("yes-no", "1", "0")).toBe("0");
  });
});

it.each(["increase", "decrease", "equal", "range", "yes-no"] as const)("%s without an actual value is unknown", (direction) => {
  expect(achievement(direction, "10", null)).toBe("actual-missing");
  expect(achievement(direction, "0", null)).toBe("actual-missing");
});

describe("rounding and limit", () => {
  it("rounds to a whole percent: 69 / 68 = 101,47 % is 101 %", () => {
    expect(achievement("increase", "68", "69", PARTIZANSK)).toBe("1.01");
  });

  it("rounds a half up: 201 / 200 = 100,5 % is 101 %", () => {
    expect(achievement("increase", "200", "201", PARTIZANSK)).toBe("1.01");
  });

  it("has no limit in 2021, and takes one where the methodology sets it", () => {
    const limited: Methodology = { ...PARTIZANSK, indicator: { ...PARTIZANSK.indicator, cap: { ...PARTIZANSK.indicator.cap, value: decimal("1.3") } } };
    expect(achievement("increase", "1", "5", PARTIZANSK)).toBe("5");
    expect(achievement("increase", "1", "5", limited)).toBe("1.3");
    expect(achievement("increase", "1", "1.2", limited)).toBe("1.2");
  });
});

describe("a missing fact is decided by the methodology", () => {
  const withRule = (value: "zero" | "previous"): Methodology => ({ ...PARTIZANSK, indicator: { ...PARTIZANSK.indicator, missingActual: { ...PARTIZANSK.indicator.missingActual, value } } });

  it("it counts as not reached", () => {
    expect(achievement("increase", "10", null, withRule("zero"))).toBe("0");
    expect(achievement("increase", "10", "9", withRule("zero"))).toBe("0.9");
  });

  it("or last year's value stands in: 31 / 34,6 = 89,6 %, a whole percent 90 %", () => {
    expect(achievement("increase", "34.6", null, withRule("previous"), "31")).toBe("0.9");
    expect(achievement("increase", "34.6", null, withRule("previous"))).toBe("value-missing");
  });
});

describe("points", () => {
  const steps = [["1", "3"], ["0.8", "2"], ["0.5", "1"]].map(([from = "", points = ""]) => ({ from: decimal(from), points: decimal(points) }));
  const pointed: Methodology = { ...unrounded, indicator: { ...unrounded.indicator, steps: { ...unrounded.indicator.steps, value: steps } } };

  it.each([
    ["10", "3"],
    ["8", "2"],
    ["7.9", "1"],
    ["5", "1"],
    ["4.9", "0"],
  ])("%s of 10 earn %s", (fact, points) => {
    expect(achievement("increase", "10", fact, pointed)).toBe(points);
  });
});
