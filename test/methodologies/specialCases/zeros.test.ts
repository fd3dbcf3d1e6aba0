import { checkCases } from "../checkCases";
import type { IndicatorSketch } from "../programmeOf";
import { oneIndicator as one } from "./oneIndicator";

const EXCLUDED = { unknown: "excluded-by-methodology" } as const;
const NOT_CHOSEN = { unknown: "rule-not-chosen" } as const;

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
