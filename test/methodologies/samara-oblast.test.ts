import { checkCases } from "./checkCases";

describe("samara-oblast: R = mean of the indicators / spending x 100 %", () => {
  checkCases("samara-oblast", [
    {
      rule: "overshoot above 30 % counts as 130 %: (1.3 + 0.9) / 2 = 1.1; 1.1 / 1 = 110.0 %; the scale is not known",
      programme: {
        indicators: [
          { planned: "10", actual: "20" },
          { planned: "10", actual: "9" },
        ],
        spending: [{ planned: "5", actual: "5" }],
      },
      expected: { indicators: ["1.3", "0.9"], achievement: "1.1", effectiveness: "1.1", rating: { unknown: "scale-unknown" } },
    },
    {
      rule: "exactly 130 % stays, 129 % stays",
      programme: {
        indicators: [
          { planned: "100", actual: "130" },
          { planned: "100", actual: "129" },
        ],
      },
      expected: { indicators: ["1.3", "1.29"] },
    },
    {
      rule: "economy raises R: 0.9 / 0.9 = 100.0 %",
      programme: { indicators: [{ planned: "10", actual: "9" }], spending: [{ planned: "100", actual: "90" }] },
      expected: { outturn: "0.9", effectiveness: "1" },
    },
    {
      rule: "one decimal of a percent: 0.95 / 0.96 = 0.98958… -> 99.0 %",
      programme: { indicators: [{ planned: "100", actual: "95" }], spending: [{ planned: "100", actual: "96" }] },
      expected: { effectiveness: "0.99" },
    },
    {
      rule: "programme = sum of R by shares of money: (0.8 / 0.8) x 80 / 200 + (1.2 / 1) x 120 / 200 = 0.4 + 0.72 = 112.0 %",
      programme: {
        indicators: [
          { in: "1", planned: "10", actual: "8" },
          { in: "2", planned: "10", actual: "12" },
        ],
        spending: [
          { in: "1", planned: "100", actual: "80" },
          { in: "2", planned: "120", actual: "120" },
        ],
      },
      expected: { effectiveness: "1.12", subprogrammes: { "1": { effectiveness: "1" }, "2": { effectiveness: "1.2" } } },
    },
    {
      rule: "a part without money is judged by its indicators alone; its share of money is 0",
      programme: {
        indicators: [
          { in: "1", planned: "10", actual: "8" },
          { in: "2", planned: "10", actual: "12" },
        ],
        spending: [{ in: "1", planned: "100", actual: "100" }],
      },
      // 0.8 x 1 + 1.2 x 0
      expected: { effectiveness: "0.8", subprogrammes: { "2": { outturn: { unknown: "no-expenditure" }, effectiveness: "1.2" } } },
    },
  ]);
});
