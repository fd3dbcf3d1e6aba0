import { checkCases } from "./checkCases";

describe("federal-582-all-sources: Эис over all the money", () => {
  checkCases("federal-582-all-sources", [
    {
      rule: "ССуз = (180 + 620) / (200 + 800) = 0.8; Эис = 1 / 0.8 = 1.25; ЭР = 0.8 x 1.25 = 1",
      programme: {
        indicators: [{ planned: "10", actual: "8" }],
        measures: [{ number: "1" }, { number: "2" }],
        spending: [
          { measure: "1", planned: "200", actual: "180" },
          { measure: "2", source: "внебюджетные источники", planned: "800", actual: "620" },
        ],
      },
      expected: { implementation: "1", outturn: "0.8", spendingEfficiency: "1.25", effectiveness: "1", rating: "высокая" },
    },
    {
      rule: "a measure paid by the region alone counts: 1 of 2 = 0.5; Эис = 0.5 / 1; ЭР = 1 x 0.5",
      programme: {
        indicators: [{ planned: "10", actual: "12" }],
        measures: [{ number: "1" }, { number: "2", status: "not-done" }, { number: "3", status: "not-done" }],
        spending: [
          { measure: "1", planned: "200", actual: "200" },
          { measure: "2", source: "краевой бюджет", planned: "800", actual: "800" },
        ],
      },
      expected: {
        indicators: ["1"],
        implementation: "0.5",
        spendingEfficiency: "0.5",
        effectiveness: "0.5",
        rating: "неудовлетворительная",
      },
    },
    {
      rule: "budgets only, where the user's own act says so: (180 + 90) / (200 + 100) = 0.9, outside money left out",
      programme: {
        indicators: [{ planned: "10", actual: "9" }],
        measures: [{ number: "1" }],
        spending: [
          { measure: "1", planned: "200", actual: "180" },
          { measure: "1", source: "краевой бюджет", planned: "100", actual: "90" },
          { measure: "1", source: "внебюджетные источники", planned: "700", actual: "0" },
        ],
      },
      changes: { outturn: { sources: "budgets" } },
      // 0.9 x (1 / 0.9) = 1
      expected: { outturn: "0.9", effectiveness: "1" },
    },
  ]);
});
