import { checkCases } from "../checkCases";
import type { IndicatorSketch } from "../programmeOf";

const NO_FACT = { unknown: "actual-missing" } as const;

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
