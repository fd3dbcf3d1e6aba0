import { levelAchievement, programmeAchievement, type AssessedItem } from "../../../../src/domain/assessment/achievement";
import { decimal } from "../../../../src/domain/decimal";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import type { IndicatorLevel } from "../../../../src/domain/model/indicator";
import { figure, outcome, PARTIZANSK } from "../rows";

const item = (achievement: string | null, subprogramme: string | null = null, level: IndicatorLevel | null = null, weight: string | null = null): AssessedItem => ({
  subprogramme,
  level,
  achievement: figure(achievement),
  weight: figure(weight, "weight-missing"),
});

const mean = (...values: (string | null)[]): string => outcome(levelAchievement("m", values.map((value) => item(value)), PARTIZANSK).value);

it("(101 + 100 + 100) / 3 = 100,333 % is 100,3 %", () => {
  expect(mean("1.01", "1", "1")).toBe("1.003");
});

it("leaves out what is not known: the sum and the divisor", () => {
  expect(mean(null, "1.01", "1", "1")).toBe("1.003");
});

it("counts a zero", () => {
  expect(mean("0", "1")).toBe("0.5");
});

it("is unknown without a known indicator", () => {
  expect(mean(null, null)).toBe("no-assessable-indicator");
  expect(mean()).toBe("no-indicators");
});

const withRules = (aggregate: Methodology["achievement"]["aggregate"]["value"], grouping: Methodology["achievement"]["grouping"]["value"]): Methodology => {
  const { achievement } = PARTIZANSK;
  const levelWeights = { goal: decimal("0.5"), task: decimal("0.3"), measure: decimal("0.2") };
  return {
    ...PARTIZANSK,
    achievement: {
      ...achievement,
      aggregate: { ...achievement.aggregate, value: aggregate },
      grouping: { ...achievement.grouping, value: grouping },
      levelWeights: { ...achievement.levelWeights, value: levelWeights },
    },
  };
};

describe("other aggregates of a level", () => {
  const level = (aggregate: Parameters<typeof withRules>[0], ...items: AssessedItem[]): string => outcome(levelAchievement("m", items, withRules(aggregate, "flat")).value);

  it("a sum of what is known: 0.9 + 1.2", () => {
    expect(level("sum", item("0.9"), item(null), item("1.2"))).toBe("2.1");
  });

  it("the share of indicators that reached 1: 1 of 2", () => {
    expect(level("share-reached", item("0.999"), item("1"), item(null))).toBe("0.5");
  });

  it("a mean with weights: (3 × 1 + 1 × 0.6) / 4 = 0.9", () => {
    expect(level("weighted-mean", item("1", null, null, "3"), item("0.6", null, null, "1"))).toBe("0.9");
    expect(level("weighted-mean", item("1", null, null, "3"), item("0.6"))).toBe("weight-missing");
  });
});

describe("the programme over its levels", () => {
  const items = [item("0.4"), item("1", "1"), item("0.8", "1"), item("0.6", "2")];
  const programme = (grouping: Parameters<typeof withRules>[1], all = items) => {
    const { value, parts } = programmeAchievement("p", all, withRules("mean", grouping));
    return [outcome(value), parts.map((part) => [part.group.kind === "level" ? part.group.level : (part.group.code ?? ""), outcome(part.value)])];
  };

  it("flat: (0.4 + 1 + 0.8 + 0.6) / 4 = 0.7", () => {
    expect(programme("flat")).toEqual(["0.7", []]);
  });

  it("own level: 0.4 alone", () => {
    expect(programme("own-level")).toEqual(["0.4", []]);
  });

  it("groups: the mean of 0.4, 0.9 and 0.6 is 0.633", () => {
    expect(programme("groups")).toEqual(["0.633", [["", "0.4"], ["1", "0.9"], ["2", "0.6"]]]);
  });

  it("levels: 0.5 × 0.4 + 0.3 × 1 + 0.2 × 0.6 = 0.62", () => {
    const leveled = [item("0.4", null, "goal"), item("1", "1", "task"), item("0.6", "1", "measure")];
    expect(programme("levels", leveled)).toEqual(["0.62", [["goal", "0.4"], ["task", "1"], ["measure", "0.6"]]]);
  });

  it("a level without indicators gives its weight to the others: (0.5 × 0.4 + 0.3 × 1) / 0.8 = 0.625; an unnamed level is the goal's or the task's", () => {
    expect(programme("levels", [item("0.4"), item("1", "1")])).toEqual(["0.625", [["goal", "0.4"], ["task", "1"]]]);
  });
});
