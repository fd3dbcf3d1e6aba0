import { assessProgramme } from "../../src/domain/assessment/assessProgramme";
import type { DesiredDirection } from "../../src/domain/model/indicator";
import { expenditure, indicator, outcome, PARTIZANSK, programmeData } from "../unit/domain/rows";

/** An indicator in short: direction, plan, fact (null: none yet). */
type Case = readonly [direction: DesiredDirection, plan: string, fact: string | null];

/** What the methodology makes of indicators and of money (planned, actual). */
function assess(cases: readonly Case[], money: readonly [planned: string, actual: string] | null) {
  const { indicators, programme, preliminary } = assessProgramme(
    programmeData({
      indicators: cases.map(([direction, plan, fact]) => indicator({ direction, plan, fact })),
      expenditures: money === null ? [] : [expenditure(...money)],
    }),
    PARTIZANSK,
  );
  return {
    indicators: indicators.map(({ achievement }) => outcome(achievement)),
    achievement: outcome(programme.achievement),
    outturn: outcome(programme.spending.outturn),
    effectiveness: outcome(programme.effectiveness),
    rating: programme.rating.result.known ? programme.rating.result.verdict.label : programme.rating.result.reason,
    preliminary,
  };
}

const REPORT: readonly Case[] = [
  ["increase", "34.6", null],
  ["increase", "68", "69"],
  ["decrease", "0", "0"],
  ["decrease", "0", "0"],
];

describe("an indicator is rounded to a whole percent", () => {
  it.each<[string, Case, string]>([
    ["69 / 68 = 101,47 % → 101 %", ["increase", "68", "69"], "1.01"],
    ["35,1 / 34,6 = 101,45 % → 101 %", ["increase", "34.6", "35.1"], "1.01"],
    ["201 / 200 = 100,5 % → 101 %, half away from zero", ["increase", "200", "201"], "1.01"],
    ["2 / 3 = 66,67 % → 67 %", ["increase", "3", "2"], "0.67"],
    ["decrease: 3 / 4 = 75 %", ["decrease", "3", "4"], "0.75"],
    ["no limit above: 7 / 2 = 350 %", ["increase", "2", "7"], "3.5"],
  ])("%s", (_, item, expected) => {
    expect(assess([item], null).indicators).toEqual([expected]);
  });
});

describe("zeros", () => {
  it.each<[string, Case, string]>([
    ["0 of 0 is 100 %, growth", ["increase", "0", "0"], "1"],
    ["0 of 0 is 100 %, decrease", ["decrease", "0", "0"], "1"],
    ["5 of 0, growth: left out", ["increase", "0", "5"], "excluded-by-methodology"],
    ["5 of 0, decrease: 0 %", ["decrease", "0", "5"], "0"],
    ["0 of 5, decrease: 100 %", ["decrease", "5", "0"], "1"],
    ["0 of 5, growth: 0 %", ["increase", "5", "0"], "0"],
  ])("%s", (_, item, expected) => {
    expect(assess([item], null).indicators).toEqual([expected]);
  });
});

describe("an indicator without a fact is left out, and the result is preliminary", () => {
  it("(101 + 100 + 100) / 3 = 100,33 % → 100,3 %, not 75,3 %", () => {
    expect(assess(REPORT, ["269.76", "269.76"])).toMatchObject({ indicators: ["actual-missing", "1.01", "1", "1"], achievement: "1.003", preliminary: true });
  });

  it("with the fact 35,1: (101 + 101 + 100 + 100) / 4 = 100,5 %", () => {
    expect(assess([["increase", "34.6", "35.1"], ...REPORT.slice(1)], ["269.76", "269.76"])).toMatchObject({ achievement: "1.005", effectiveness: "1.005", preliminary: false });
  });

  it("no fact at all: nothing to assess, with money and without", () => {
    expect(assess([["increase", "34.6", null]], ["1", "1"])).toMatchObject({ achievement: "no-assessable-indicator", effectiveness: "no-assessable-indicator", rating: "not-computed" });
    expect(assess([["increase", "34.6", null]], null)).toMatchObject({ effectiveness: "no-assessable-indicator" });
  });
});

describe("spending, rounded to a tenth of a percent", () => {
  it.each([
    ["269.76", "269.76", "1"],
    // 267,26 / 269,76 = 99,0732 %
    ["269.76", "267.26", "0.991"],
    // 1 / 3 = 33,33 %
    ["3", "1", "0.333"],
    ["5", "0", "0"],
  ])("planned %s, spent %s: %s", (planned, actual, expected) => {
    expect(assess(REPORT, [planned, actual]).outturn).toBe(expected);
  });
});

describe("effectiveness is the product of the two rounded figures", () => {
  it("100,3 % × 100,0 % = 100,3 %", () => {
    expect(assess(REPORT, ["269.76", "269.76"]).effectiveness).toBe("1.003");
  });

  it("100,3 % × 99,1 % = 99,397 % → 99,4 %", () => {
    expect(assess(REPORT, ["269.76", "267.26"]).effectiveness).toBe("0.994");
  });

  it("without planned money it is the mean of the indicators", () => {
    expect(assess(REPORT, null)).toMatchObject({ outturn: "no-expenditure", effectiveness: "1.003" });
    expect(assess(REPORT, ["0", "0"])).toMatchObject({ outturn: "division-by-zero", effectiveness: "1.003" });
  });
});

describe("the scale of the report knows one rating", () => {
  it("100 % and more is high", () => {
    expect(assess(REPORT, ["269.76", "269.76"]).rating).toBe("высокая");
    expect(assess([["increase", "1", "1"]], ["1", "1"]).rating).toBe("высокая");
  });

  it("below 100 % there is no verdict", () => {
    expect(assess(REPORT, ["269.76", "267.26"]).rating).toBe("scale-silent");
  });
});

it("names where each of its rules comes from, and which are assumed", () => {
  const { indicator: rules, achievement, outturn, effectiveness, rating } = PARTIZANSK;
  const certainty = Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, rule.certainty]));
  expect(certainty).toEqual({
    declineFormula: "assumed",
    zeroPlannedZeroActual: "report",
    zeroPlannedGrowth: "assumed",
    zeroPlannedDecrease: "assumed",
    zeroActualDecrease: "assumed",
    missingActual: "report",
    cap: "report",
    roundingDigits: "report",
  });
  expect([achievement.aggregate, outturn.sources, effectiveness.formula, rating.bands].map((rule) => rule.certainty)).toEqual(["report", "report", "report", "report"]);
});
