import { checkCases } from "./checkCases";
import type { IndicatorSketch } from "./programmeOf";

const reached = (count: number): IndicatorSketch[] => Array.from({ length: count }, () => ({ planned: "10", actual: "11" }));
const missed = (count: number): IndicatorSketch[] => Array.from({ length: count }, () => ({ planned: "10", actual: "9.99" }));

describe("share-reached, section 9: indicators reached / indicators set", () => {
  checkCases("share-reached", [
    {
      rule: "9 of 10 = 90.0 % is effective",
      programme: { indicators: [...reached(9), ...missed(1)] },
      expected: {
        achievement: "0.9",
        effectiveness: "0.9",
        rating: "эффективная",
        conclusion: "том, что муниципальная программа эффективна",
      },
    },
    {
      rule: "17 of 19 = 89.47 -> 89.5 % is low",
      programme: { indicators: [...reached(17), ...missed(2)] },
      expected: { effectiveness: "0.895", rating: "низкая", conclusion: "низкой эффективности реализации муниципальной программы" },
    },
    {
      rule: "exactly on plan is reached, a hundredth below is not: 1 of 2",
      programme: { indicators: [{ planned: "10", actual: "10" }, ...missed(1)] },
      expected: { effectiveness: "0.5" },
    },
    {
      rule: "a decrease is reached at or below its plan: 2 of 3 = 66.7 %",
      programme: { indicators: ["4", "3", "5"].map((actual) => ({ planned: "4", actual, direction: "decrease" })) },
      expected: { effectiveness: "0.667" },
    },
    {
      rule: "an indicator without an actual value is set but not reached yet: 9 of 10, preliminary",
      programme: { indicators: [...reached(9), { planned: "10", actual: null }] },
      expected: { effectiveness: "0.9", preliminary: true },
    },
    {
      rule: "above a zero plan is reached where growth is wanted, not where a decrease is: 2 of 3",
      programme: {
        indicators: [
          { planned: "0", actual: "2" },
          { planned: "0", actual: "2", direction: "decrease" },
          { planned: "0", actual: "0" },
        ],
      },
      expected: { indicators: ["1", "0", "1"], effectiveness: "0.667" },
    },
    {
      rule: "how far above the plan does not matter: one of two at 300 % is still a half",
      programme: { indicators: [{ planned: "10", actual: "30" }, ...missed(1)] },
      expected: { effectiveness: "0.5", rating: "низкая" },
    },
    {
      rule: "reached from 95 %, where the user's own act says so: 9.5 / 10 reaches, 9.4 / 10 does not",
      programme: {
        indicators: [
          { planned: "10", actual: "9.5" },
          { planned: "10", actual: "9.4" },
        ],
      },
      changes: { achievement: { reachedFrom: "0.95" } },
      expected: { effectiveness: "0.5" },
    },
  ]);
});
