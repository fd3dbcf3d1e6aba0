import { checkCases } from "./checkCases";
import type { ProgrammeSketch } from "./programmeOf";

/** All measures done and all money spent: 0.5 x indicators + 0.3 + 0.2. */
const reaching = (percent: string): ProgrammeSketch => ({
  indicators: [{ planned: "100", actual: percent }],
  measures: [{ number: "1" }],
  spending: [{ planned: "10", actual: "10" }],
});

describe("rostov-oblast: 0.5 x indicators + 0.3 x measures + 0.2 x budget", () => {
  checkCases("rostov-oblast", [
    {
      rule: "0.5 x 0.9 + 0.3 x 0.8 + 0.2 x (0.8 / 0.8) = 0.45 + 0.24 + 0.2 = 0.89",
      programme: {
        indicators: [{ planned: "100", actual: "90" }],
        measures: ["1", "2", "3", "4", "5"].map((number) => (number === "5" ? { number, status: "not-done" } : { number })),
        spending: [{ planned: "100", actual: "80" }],
      },
      expected: { implementation: "0.8", outturn: "0.8", spendingEfficiency: "1", effectiveness: "0.89", rating: "удовлетворительный" },
    },
    {
      rule: "economy raises it above 1: 0.5 + 0.3 + 0.2 x (1 / 0.8) = 1.05",
      programme: { ...reaching("140"), spending: [{ planned: "10", actual: "8" }] },
      expected: { indicators: ["1"], spendingEfficiency: "1.25", effectiveness: "1.05", rating: "высокий" },
    },
    {
      rule: "no money planned: (0.5 x 0.9 + 0.3 x 1) / 0.8 = 0.75 / 0.8 = 0.9375 -> 0.94",
      programme: { ...reaching("90"), spending: [] },
      expected: { spendingEfficiency: { unknown: "no-expenditure" }, effectiveness: "0.94", rating: "удовлетворительный" },
    },
    {
      rule: "no money planned, counted as 1: 0.45 + 0.3 + 0.2 = 0.95",
      programme: { ...reaching("90"), spending: [] },
      changes: { outturn: { withoutMoney: "one" } },
      expected: { effectiveness: "0.95", rating: "высокий" },
    },
  ]);
});

describe("rostov-oblast: borders 0.95 and 0.80", () => {
  checkCases("rostov-oblast", [
    {
      rule: "0.45 + 0.5 = 0.95 is high",
      programme: reaching("90"),
      expected: { effectiveness: "0.95", rating: "высокий", conclusion: "высоком уровне эффективности реализации муниципальной программы" },
    },
    {
      rule: "0.44 + 0.5 = 0.94 is satisfactory",
      programme: reaching("88"),
      expected: { effectiveness: "0.94", rating: "удовлетворительный" },
    },
    {
      rule: "0.445 + 0.5 = 0.945 is printed and compared as 0.95",
      programme: reaching("89"),
      expected: { effectiveness: "0.95", rating: "высокий" },
    },
    {
      rule: "0.945 compared exactly is satisfactory",
      programme: reaching("89"),
      changes: { rating: { compare: "exact" } },
      expected: { compared: "0.945", rating: "удовлетворительный" },
    },
    {
      rule: "0.30 + 0.5 = 0.80 is satisfactory",
      programme: reaching("60"),
      expected: {
        effectiveness: "0.8",
        rating: "удовлетворительный",
        conclusion: "том, что уровень эффективности реализации муниципальной программы удовлетворительный",
      },
    },
    { rule: "0.29 + 0.5 = 0.79 is low", programme: reaching("58"), expected: { effectiveness: "0.79", rating: "низкий" } },
  ]);
});
