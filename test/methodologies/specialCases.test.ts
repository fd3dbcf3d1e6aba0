import { checkCases, type MethodologyCase } from "./checkCases";
import type { IndicatorSketch, MeasureSketch } from "./programmeOf";

/*
 * What acts leave open, each variant by itself. The base is `partizansk-2021`: whole percents, no cap, money by product.
 * Only the named provision is changed.
 */

const EXCLUDED = { unknown: "excluded-by-methodology" } as const;
const NOT_CHOSEN = { unknown: "rule-not-chosen" } as const;
const NO_FACT = { unknown: "actual-missing" } as const;

/** One indicator under one changed rule of the section «indicator». */
const one = (
  rule: string,
  indicator: IndicatorSketch,
  changes: Readonly<Record<string, unknown>>,
  achievement: NonNullable<MethodologyCase["expected"]["indicators"]>[number],
): MethodologyCase => ({
  rule,
  programme: { indicators: [indicator] },
  changes: { indicator: changes },
  expected: { indicators: [achievement] },
});

describe("planned 0, actual 0", () => {
  const growth: IndicatorSketch = { planned: "0", actual: "0" };
  const decrease: IndicatorSketch = { ...growth, direction: "decrease" };
  checkCases("partizansk-2021", [
    one("counts as 1 where growth is wanted", growth, {}, "1"),
    one("counts as 1 where a decrease is wanted", decrease, {}, "1"),
    one("is left out", growth, { zeroPlannedZeroActual: "exclude" }, EXCLUDED),
    one("counts as 0", decrease, { zeroPlannedZeroActual: "zero" }, "0"),
    one("counts as the cap 1.3", growth, { zeroPlannedZeroActual: "cap", cap: "1.3" }, "1.3"),
    one("stays open until the user has chosen", growth, { zeroPlannedZeroActual: "ask" }, NOT_CHOSEN),
  ]);
});

describe("planned 0, actual above 0", () => {
  const growth: IndicatorSketch = { planned: "0", actual: "3" };
  const decrease: IndicatorSketch = { ...growth, direction: "decrease" };
  checkCases("partizansk-2021", [
    one("growth wanted: left out", growth, {}, EXCLUDED),
    one("growth wanted: counts as 1", growth, { zeroPlannedGrowth: "one" }, "1"),
    one("growth wanted: counts as the cap 1.3", growth, { zeroPlannedGrowth: "cap", cap: "1.3" }, "1.3"),
    one("decrease wanted: 0, the plan was missed", decrease, {}, "0"),
    one("decrease wanted: left out", decrease, { zeroPlannedDecrease: "exclude" }, EXCLUDED),
    one("2 − F / P does not divide by the zero plan either: 0", decrease, { declineFormula: "two-minus-ratio" }, "0"),
  ]);
});

describe("planned above 0, actual 0", () => {
  const growth: IndicatorSketch = { planned: "4", actual: "0" };
  const decrease: IndicatorSketch = { ...growth, direction: "decrease" };
  checkCases("partizansk-2021", [
    one("growth wanted: 0 / 4 = 0", growth, {}, "0"),
    one("decrease wanted: P / F has no value, counts as 1", decrease, {}, "1"),
    one("decrease wanted: counts as the cap 1.3", decrease, { zeroActualDecrease: "cap", cap: "1.3" }, "1.3"),
    one("decrease wanted: stays open until the user has chosen", decrease, { zeroActualDecrease: "ask" }, NOT_CHOSEN),
    one("2 − F / P needs no stand-in: 2 − 0 / 4 = 2", decrease, { declineFormula: "two-minus-ratio" }, "2"),
  ]);
});

describe("decrease wanted: P / F or 2 − F / P", () => {
  const fact = (actual: string): IndicatorSketch => ({ planned: "4", actual, direction: "decrease" });
  const linear = { declineFormula: "two-minus-ratio" };
  checkCases("partizansk-2021", [
    one("P / F above plan: 4 / 5 = 0.8", fact("5"), {}, "0.8"),
    one("P / F below plan: 4 / 3.2 = 1.25", fact("3.2"), {}, "1.25"),
    one("2 − F / P above plan: 2 − 5 / 4 = 0.75", fact("5"), linear, "0.75"),
    one("2 − F / P below plan: 2 − 3 / 4 = 1.25", fact("3"), linear, "1.25"),
    one("2 − F / P far above plan: 2 − 10 / 4 = −0.5", fact("10"), linear, "-0.5"),
    one("the same with a floor of 0", fact("10"), { ...linear, floor: "0" }, "0"),
  ]);
});

describe("no actual value yet", () => {
  const indicators: readonly IndicatorSketch[] = [
    { planned: "10", actual: null, previous: "6" },
    { planned: "10", actual: "8" },
  ];
  checkCases("partizansk-2021", [
    {
      rule: "left out: 0.8 / 1",
      programme: { indicators },
      expected: { indicators: [NO_FACT, "0.8"], achievement: "0.8", preliminary: true },
    },
    {
      rule: "counts as 0: (0 + 0.8) / 2 = 0.4",
      programme: { indicators },
      changes: { indicator: { missingActual: "zero" } },
      expected: { indicators: ["0", "0.8"], achievement: "0.4", preliminary: true },
    },
    {
      rule: "takes last year's value: (6 / 10 + 0.8) / 2 = 0.7",
      programme: { indicators },
      changes: { indicator: { missingActual: "previous" } },
      expected: { indicators: ["0.6", "0.8"], achievement: "0.7", preliminary: true },
    },
    {
      rule: "last year's value is missing too: left out",
      programme: {
        indicators: [
          { planned: "10", actual: null },
          { planned: "10", actual: "8" },
        ],
      },
      changes: { indicator: { missingActual: "previous" } },
      expected: { indicators: [{ unknown: "value-missing" }, "0.8"], achievement: "0.8" },
    },
    {
      rule: "not one indicator can be assessed: nothing is computed",
      programme: { indicators: [{ planned: "10", actual: null }] },
      expected: {
        achievement: { unknown: "no-assessable-indicator" },
        effectiveness: { unknown: "no-assessable-indicator" },
        rating: { unknown: "not-computed" },
      },
    },
  ]);
});

describe("overshoot: 15 / 10", () => {
  const over: IndicatorSketch = { planned: "10", actual: "15" };
  checkCases("partizansk-2021", [
    one("no cap: 1.5", over, {}, "1.5"),
    one("cap 1.3", over, { cap: "1.3" }, "1.3"),
    one("cap 1", over, { cap: "1" }, "1"),
    {
      rule: "a cap of the mean leaves the indicators: (1.5 + 0.9) / 2 = 1.2 -> 1",
      programme: { indicators: [over, { planned: "10", actual: "9" }] },
      changes: { achievement: { cap: "1" } },
      expected: { indicators: ["1.5", "0.9"], achievement: "1" },
    },
    {
      rule: "a cap of each indicator does not: (1 + 0.9) / 2 = 0.95",
      programme: { indicators: [over, { planned: "10", actual: "9" }] },
      changes: { indicator: { cap: "1" } },
      expected: { achievement: "0.95" },
    },
  ]);
});

describe("yes or no, a target value, a corridor", () => {
  const corridor = (actual: string): IndicatorSketch => ({ planned: ["95", "105"], actual, direction: "range" });
  const target = (actual: string): IndicatorSketch => ({ planned: "100", actual, direction: "equal" });
  checkCases("partizansk-2021", [
    one("yes as planned", { planned: "1", actual: "1", direction: "yes-no" }, {}, "1"),
    one("no instead of yes", { planned: "1", actual: "0", direction: "yes-no" }, {}, "0"),
    one("inside 95–105", corridor("100"), {}, "1"),
    one("on the lower border", corridor("95"), {}, "1"),
    one("on the upper border", corridor("105"), {}, "1"),
    one("below: 76 / 95 = 0.8", corridor("76"), {}, "0.8"),
    one("above: 105 / 150 = 0.7", corridor("150"), {}, "0.7"),
    one("target missed from below: 80 / 100", target("80"), {}, "0.8"),
    one("target missed from above: 100 / 125", target("125"), {}, "0.8"),
    one("target met", target("100"), {}, "1"),
  ]);
});

describe("no money planned", () => {
  const programme = { indicators: [{ planned: "10", actual: "9" }] };
  const zeros = { ...programme, spending: [{ planned: "0", actual: "0" }] };
  const notComputed = { outturn: { withoutMoney: "not-computed" } };
  checkCases("partizansk-2021", [
    {
      rule: "no rows, dropped: the indicators alone",
      programme,
      expected: { outturn: { unknown: "no-expenditure" }, effectiveness: "0.9" },
    },
    {
      rule: "rows of zeros, dropped: the indicators alone",
      programme: zeros,
      expected: { outturn: { unknown: "division-by-zero" }, effectiveness: "0.9" },
    },
    { rule: "counts as 1: 0.9 x 1", programme, changes: { outturn: { withoutMoney: "one" } }, expected: { effectiveness: "0.9" } },
    {
      rule: "no rows, not computed",
      programme,
      changes: notComputed,
      expected: { effectiveness: { unknown: "no-expenditure" }, rating: { unknown: "not-computed" } },
    },
    {
      rule: "rows of zeros, not computed",
      programme: zeros,
      changes: notComputed,
      expected: { effectiveness: { unknown: "division-by-zero" } },
    },
    {
      rule: "money was planned and none spent: that is 0, not absence",
      programme: { ...programme, spending: [{ planned: "5", actual: "0" }] },
      expected: { outturn: "0", effectiveness: "0" },
    },
  ]);
});

describe("overspending and the plan it is measured by", () => {
  const programme = { indicators: [{ planned: "10", actual: "10" }], spending: [{ planned: "100", appropriated: "80", actual: "90" }] };
  const over = { indicators: [{ planned: "10", actual: "10" }], spending: [{ planned: "100", actual: "110" }] };
  checkCases("partizansk-2021", [
    { rule: "by the programme: 90 / 100", programme, expected: { outturn: "0.9" } },
    {
      rule: "by the budget list: 90 / 80 = 112.5 %",
      programme,
      changes: { outturn: { plan: "budget-list" } },
      expected: { outturn: "1.125" },
    },
    { rule: "110 / 100 without a limit", programme: over, expected: { outturn: "1.1" } },
    {
      rule: "110 / 100 with the limit 1",
      programme: over,
      changes: { outturn: { cap: "1" } },
      expected: { outturn: "1", effectiveness: "1" },
    },
  ]);
});

describe("weighted mean", () => {
  const changes = { achievement: { aggregate: "weighted-mean" } };
  checkCases("partizansk-2021", [
    {
      rule: "weights need not sum to 1: (2 x 0.9 + 1 x 0.6) / 3 = 0.8",
      programme: {
        indicators: [
          { planned: "10", actual: "9", weight: "2" },
          { planned: "10", actual: "6", weight: "1" },
        ],
      },
      changes,
      expected: { achievement: "0.8" },
    },
    {
      rule: "an indicator that is left out takes its weight along: (0.5 x 0.9 + 0.3 x 0.7) / 0.8 = 0.66 / 0.8 = 0.825",
      programme: {
        indicators: [
          { planned: "10", actual: "9", weight: "0.5" },
          { planned: "10", actual: "7", weight: "0.3" },
          { planned: "10", actual: null, weight: "0.2" },
        ],
      },
      changes,
      expected: { achievement: "0.825" },
    },
    {
      rule: "a missing weight is not 1",
      programme: {
        indicators: [
          { planned: "10", actual: "9", weight: "2" },
          { planned: "10", actual: "6" },
        ],
      },
      changes,
      expected: { achievement: { unknown: "weight-missing" } },
    },
  ]);
});

describe("measures carried out", () => {
  const programme = (measures: readonly MeasureSketch[]) => ({ indicators: [{ planned: "1", actual: "1" }], measures });
  /** 31.12.2021 is day 44561 of Excel. */
  const yearEnd = 44561;
  checkCases("partizansk-2021", [
    {
      rule: "by status: 2 of 4; a part is not the whole",
      programme: programme([{ number: "1" }, { number: "2" }, { number: "3", status: "partly" }, { number: "4", status: "not-done" }]),
      expected: { implementation: "0.5" },
    },
    {
      rule: "in time: on the last day yes, a day later no, without dates by status, not done never: 3 of 5",
      programme: programme([
        { number: "1", plannedEnd: { kind: "day", serial: yearEnd }, actualEnd: { kind: "day", serial: yearEnd } },
        { number: "2", plannedEnd: { kind: "day", serial: yearEnd }, actualEnd: { kind: "day", serial: yearEnd + 1 } },
        { number: "3", plannedEnd: { kind: "year", year: 2021 }, actualEnd: { kind: "text", text: "15.06.2021", serial: 44362 } },
        { number: "4" },
        { number: "5", status: "not-done", plannedEnd: { kind: "year", year: 2021 }, actualEnd: { kind: "year", year: 2021 } },
      ]),
      changes: { implementation: { completion: "in-time" } },
      expected: { implementation: "0.6" },
    },
    {
      rule: "a planned year lasts to its 31 December: done 01.01.2022 is late, 31.12.2021 is not",
      programme: programme([
        { number: "1", plannedEnd: { kind: "year", year: 2021 }, actualEnd: { kind: "day", serial: yearEnd + 1 } },
        { number: "2", plannedEnd: { kind: "year", year: 2021 }, actualEnd: { kind: "day", serial: yearEnd } },
      ]),
      changes: { implementation: { completion: "in-time" } },
      expected: { implementation: "0.5" },
    },
    {
      rule: "by share of results: 95 % reaches, 94.99 % does not, without a share the status decides: 2 of 4",
      programme: programme([
        { number: "1", share: "95", status: "partly" },
        { number: "2", share: "94.99" },
        { number: "3" },
        { number: "4", status: "partly" },
      ]),
      changes: { implementation: { completion: "share-of-results" } },
      expected: { implementation: "0.5" },
    },
    {
      rule: "only financed measures: 1 of 2, the third has no planned money",
      programme: {
        ...programme([{ number: "1" }, { number: "2", status: "not-done" }, { number: "3", status: "not-done" }]),
        spending: [
          { measure: "1", planned: "5", actual: "5" },
          { measure: "2", planned: "5", actual: "0" },
          { measure: "3", planned: "0", actual: "0" },
        ],
      },
      changes: { implementation: { scope: "financed" } },
      expected: { implementation: "0.5" },
    },
    { rule: "without measures there is no share", programme: programme([]), expected: { implementation: { unknown: "no-measures" } } },
  ]);
});

describe("step table: from 100 % 1 point, from 75 % 0.7, from 50 % 0.4, below that 0", () => {
  const steps = [
    { from: "1", points: "1" },
    { from: "0.75", points: "0.7" },
    { from: "0.5", points: "0.4" },
  ];
  const fact = (actual: string): IndicatorSketch => ({ planned: "100", actual });
  checkCases("partizansk-2021", [
    one("120 % earns no more than 1", fact("120"), { steps }, "1"),
    one("100 % reaches the first border", fact("100"), { steps }, "1"),
    one("99.99 % does not", fact("99.99"), { steps }, "0.7"),
    one("75 %", fact("75"), { steps }, "0.7"),
    one("74.99 %", fact("74.99"), { steps }, "0.4"),
    one("49.99 % earns nothing", fact("49.99"), { steps }, "0"),
  ]);
});

describe("half away from zero, on decimals", () => {
  checkCases("partizansk-2021", [
    one("99.5 % -> 100 %", { planned: "200", actual: "199" }, {}, "1"),
    one("100.5 % -> 101 %, which binary 1.005 is not", { planned: "200", actual: "201" }, {}, "1.01"),
    one("99.4999 % -> 99 %", { planned: "1000000", actual: "994999" }, {}, "0.99"),
  ]);
});
