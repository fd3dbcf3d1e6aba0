import { checkCases } from "./checkCases";
import type { MeasureSketch } from "./programmeOf";

/** Four of five measures done: К3 = 0.8. */
const FOUR_OF_FIVE: readonly MeasureSketch[] = ["1", "2", "3", "4", "5"].map((number) =>
  number === "5" ? { number, status: "not-done" } : { number },
);

describe("murmansk-oblast, table 11д: 0.3 x К1 + 0.35 x К2 + 0.35 x К3", () => {
  checkCases("murmansk-oblast", [
    {
      rule: "К1 = 90 / 100, К2 = 90 / 75 = 1.2, К3 = 0.8: 0.27 + 0.42 + 0.28 = 0.97; the scale is not known",
      programme: { indicators: [{ planned: "100", actual: "90", previous: "75" }], measures: FOUR_OF_FIVE },
      expected: { achievement: "0.9", dynamics: "1.2", implementation: "0.8", effectiveness: "0.97", rating: { unknown: "scale-unknown" } },
    },
    {
      rule: "a decrease is change for the better: К1 = 48 / 50 = 0.96, К2 = 60 / 50 = 1.2: 0.288 + 0.42 + 0.28 = 0.988 -> 0.99",
      programme: { indicators: [{ planned: "48", actual: "50", previous: "60", direction: "decrease" }], measures: FOUR_OF_FIVE },
      expected: { achievement: "0.96", dynamics: "1.2", effectiveness: "0.99" },
    },
    {
      rule: "К2 is the mean change: (1.2 + 0.8 + 1) / 3 = 1; zero last year and this year is no change",
      programme: {
        indicators: [
          { planned: "12", actual: "12", previous: "10" },
          { planned: "8", actual: "8", previous: "10" },
          { planned: "0", actual: "0", previous: "0", direction: "decrease" },
        ],
        measures: FOUR_OF_FIVE,
      },
      // 0.3 x 1 + 0.35 x 1 + 0.35 x 0.8 = 0.3 + 0.35 + 0.28
      expected: { achievement: "1", dynamics: "1", effectiveness: "0.93" },
    },
    {
      rule: "an indicator without last year's value leaves К2, not К1",
      programme: {
        indicators: [
          { planned: "10", actual: "9" },
          { planned: "10", actual: "11", previous: "10" },
        ],
        measures: FOUR_OF_FIVE,
      },
      // К1 = (0.9 + 1.1) / 2 = 1; К2 = 1.1; 0.3 + 0.385 + 0.28 = 0.965 -> 0.97
      expected: { achievement: "1", dynamics: "1.1", effectiveness: "0.97" },
    },
    {
      rule: "without any of last year's values there is no index",
      programme: { indicators: [{ planned: "10", actual: "9" }], measures: FOUR_OF_FIVE },
      expected: { dynamics: { unknown: "no-assessable-indicator" }, effectiveness: { unknown: "no-assessable-indicator" } },
    },
    {
      rule: "money has no part in it",
      programme: {
        indicators: [{ planned: "100", actual: "90", previous: "75" }],
        measures: FOUR_OF_FIVE,
        spending: [{ planned: "100", actual: "10" }],
      },
      expected: { outturn: "0.1", effectiveness: "0.97" },
    },
    {
      rule: "each subprogramme has its own К1, К2, К3: 0.3 x 0.5 + 0.35 x 1 + 0.35 x 1 = 0.85",
      programme: {
        indicators: [
          { in: "1", planned: "10", actual: "5", previous: "5" },
          { in: "2", planned: "10", actual: "10", previous: "10" },
        ],
        measures: [
          { in: "1", number: "1" },
          { in: "2", number: "1", status: "not-done" },
        ],
      },
      // subprogramme 2: 0.3 + 0.35 + 0 = 0.65; programme: 0.3 x 0.75 + 0.35 x 1 + 0.35 x 0.5 = 0.225 + 0.35 + 0.175
      expected: { effectiveness: "0.75", subprogrammes: { "1": { effectiveness: "0.85" }, "2": { effectiveness: "0.65" } } },
    },
  ]);
});
