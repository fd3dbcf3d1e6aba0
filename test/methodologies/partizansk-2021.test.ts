import { checkCases, type MethodologyCase } from "./checkCases";
import type { IndicatorSketch, SpendingSketch } from "./programmeOf";

/** The four indicators of the 2021 report; the first has no actual value yet. */
const INDICATORS: readonly IndicatorSketch[] = [
  { previous: "31.0", planned: "34.6", actual: null },
  { in: "1", previous: "43", planned: "68", actual: "69" },
  { in: "2", previous: "0", planned: "0", actual: "0", direction: "decrease" },
  { in: "2", previous: "0", planned: "0", actual: "0", direction: "decrease" },
];
const TRAINING: SpendingSketch = { in: "1", planned: "264.76", actual: "264.76" };
const CALENDARS: SpendingSketch = { in: "2", planned: "5.00", actual: "5.00" };
const REPORT = { indicators: INDICATORS, spending: [TRAINING, CALENDARS] };
const HALF_UNSPENT = { indicators: INDICATORS, spending: [TRAINING, { ...CALENDARS, actual: "2.50" }] };
const MISSING = { unknown: "actual-missing" } as const;

describe("partizansk-2021: the figures of the report", () => {
  checkCases("partizansk-2021", [
    {
      rule: "100.3 %: 69 / 68 = 101.47 -> 101 %, 0 / 0 = 100 %, no actual value is left out, (101 + 100 + 100) / 3 = 100.33",
      programme: REPORT,
      expected: {
        indicators: [MISSING, "1.01", "1", "1"],
        achievement: "1.003",
        outturn: "1",
        effectiveness: "1.003",
        rating: "высокая",
        conclusion: "высокой эффективности реализации муниципальной программы",
        preliminary: true,
        subprogrammes: {
          "1": { achievement: "1.01", outturn: "1", effectiveness: "1.01" },
          "2": { effectiveness: "1", rating: "высокая" },
        },
      },
    },
    {
      rule: "refined later: 35.1 / 34.6 = 101.4 -> 101 %, (101 + 101 + 100 + 100) / 4 = 100.5",
      programme: { ...REPORT, indicators: [{ planned: "34.6", actual: "35.1" }, ...INDICATORS.slice(1)] },
      expected: { indicators: ["1.01", "1.01", "1", "1"], achievement: "1.005", effectiveness: "1.005", preliminary: false },
    },
    {
      rule: "money: 267.26 / 269.76 = 99.073 -> 99.1 %; 100.3 % x 99.1 % = 99.397 -> 99.4 %, which the known scale does not cover",
      programme: HALF_UNSPENT,
      expected: { outturn: "0.991", effectiveness: "0.994", rating: { unknown: "not-covered" } },
    },
    {
      rule: "100.0 % is the border of «высокая», 99.9 % is below it",
      // nine at 100 % and one at 99 %: (900 + 99) / 10 = 99.9
      programme: { indicators: [...Array.from({ length: 9 }, () => ({ planned: "10", actual: "10" })), { planned: "100", actual: "99" }] },
      expected: { achievement: "0.999", effectiveness: "0.999", rating: { unknown: "not-covered" } },
    },
    {
      rule: "a programme exactly on plan is «высокая»",
      programme: { indicators: [{ planned: "10", actual: "10" }], spending: [{ planned: "7", actual: "7" }] },
      expected: { effectiveness: "1", rating: "высокая" },
    },
  ]);
});

/** Rules that do not reproduce the report, each changed alone. */
const OTHER_RULES: readonly MethodologyCase[] = [
  {
    rule: "not rounded before the mean: (69/68 + 1 + 1) / 3 = 1.00490 -> 100.5 %",
    programme: REPORT,
    changes: { indicator: { roundingDigits: null } },
    expected: { achievement: "1.005", effectiveness: "1.005" },
  },
  {
    rule: "rounded to one decimal: (101.5 + 100 + 100) / 3 = 100.5 %",
    programme: REPORT,
    changes: { indicator: { roundingDigits: 1 } },
    expected: { indicators: [MISSING, "1.015", "1", "1"], achievement: "1.005" },
  },
  {
    rule: "cap 1: (100 + 100 + 100) / 3 = 100.0 %",
    programme: REPORT,
    changes: { indicator: { cap: "1" } },
    expected: { indicators: [MISSING, "1", "1", "1"], achievement: "1", effectiveness: "1" },
  },
  {
    rule: "missing counts as 0: (0 + 101 + 100 + 100) / 4 = 75.25 -> 75.3 %, half away from zero",
    programme: REPORT,
    changes: { indicator: { missingActual: "zero" } },
    expected: { indicators: ["0", "1.01", "1", "1"], achievement: "0.753", effectiveness: "0.753", preliminary: true },
  },
  {
    rule: "missing takes last year's value: 31.0 / 34.6 = 89.6 -> 90 %; (90 + 101 + 100 + 100) / 4 = 97.75 -> 97.8 %",
    programme: REPORT,
    changes: { indicator: { missingActual: "previous" } },
    expected: { indicators: ["0.9", "1.01", "1", "1"], achievement: "0.978", preliminary: true },
  },
  {
    rule: "mean of the groups' means: (101 + 100) / 2 = 100.5 %; the programme's own group has no value",
    programme: REPORT,
    changes: { achievement: { grouping: "groups" } },
    expected: { achievement: "1.005", effectiveness: "1.005" },
  },
  {
    rule: "ratio instead of product gives the same, because all money was spent: 100.3 / 1 = 100.3 %",
    programme: REPORT,
    changes: { effectiveness: { formula: "ratio" } },
    expected: { effectiveness: "1.003" },
  },
  {
    rule: "ratio: half of subprogramme 2's money unspent raises it: 1.003 / 0.991 = 1.01210 -> 101.2 %",
    programme: HALF_UNSPENT,
    changes: { effectiveness: { formula: "ratio" } },
    expected: { effectiveness: "1.012" },
  },
];

describe("partizansk-2021: other rules give other figures", () => checkCases("partizansk-2021", OTHER_RULES));
