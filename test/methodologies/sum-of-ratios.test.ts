import { checkCases } from "./checkCases";
import type { ProgrammeSketch } from "./programmeOf";

/** Indicators with these ratios to a plan of 1. */
const ratios = (...actual: readonly string[]): ProgrammeSketch => ({
  indicators: actual.map((value) => ({ planned: "1", actual: value })),
});

describe("sum-of-ratios: R, the sum of the indicators' ratios, against their number N", () => {
  checkCases("sum-of-ratios", [
    {
      rule: "R = 1.2 + 1 = 2.2 > N = 2: 2.2 / 2 = 1.1",
      programme: ratios("1.2", "1"),
      expected: { achievement: "2.2", effectiveness: "1.1", rating: "эффективность выше плановой" },
    },
    {
      rule: "R = N in decimals: 1.1 + 1.3 + 0.6 = 3, where binary fractions make 3.0000000000000004",
      programme: ratios("1.1", "1.3", "0.6"),
      expected: {
        achievement: "3",
        compared: "1",
        rating: "плановая эффективность",
        conclusion: "плановой эффективности реализации муниципальной программы",
      },
    },
    {
      rule: "R = N in thirds: 1/3 + 1/3 + 7/3 = 3, although no third ends",
      programme: { indicators: ["1", "1", "7"].map((actual) => ({ planned: "3", actual })) },
      expected: { effectiveness: "1", rating: "плановая эффективность" },
    },
    {
      rule: "a hair above N is above: 1.00001 / 1, printed as 1",
      programme: ratios("1.00001"),
      expected: { effectiveness: "1", compared: "1.00001", rating: "эффективность выше плановой" },
    },
    {
      rule: "N > R > 0.75 N: 0.99999 / 1",
      programme: ratios("0.99999"),
      expected: { effectiveness: "1", compared: "0.99999", rating: "эффективность ниже плановой" },
    },
    {
      rule: "just above 0.75 N: (0.75 + 0.76) / 2 = 0.755",
      programme: ratios("0.75", "0.76"),
      expected: { effectiveness: "0.755", rating: "эффективность ниже плановой" },
    },
    {
      rule: "exactly 0.75 N belongs to no class of the act: (0.5 + 1) / 2",
      programme: ratios("0.5", "1"),
      expected: { compared: "0.75", rating: { unknown: "not-covered" } },
    },
    {
      rule: "exactly 0.75 N in thirds: (2/3 + 5/6) / 2 = 1.5 / 2 is the same hole",
      programme: {
        indicators: [
          { planned: "3", actual: "2" },
          { planned: "6", actual: "5" },
        ],
      },
      expected: { effectiveness: "0.75", rating: { unknown: "not-covered" } },
    },
    {
      rule: "R < 0.75 N: (0.5 + 0.98) / 2 = 0.74",
      programme: ratios("0.5", "0.98"),
      expected: { effectiveness: "0.74", rating: "программа неэффективна", conclusion: "том, что муниципальная программа неэффективна" },
    },
    {
      rule: "N counts the assessed indicators: without its actual value an indicator leaves R and N, 2 / 2",
      programme: { indicators: [...ratios("1.5", "0.5").indicators, { planned: "1", actual: null }] },
      expected: { achievement: "2", effectiveness: "1", rating: "плановая эффективность", preliminary: true },
    },
  ]);
});
