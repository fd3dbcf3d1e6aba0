import { checkCases } from "../checkCases";

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
