import { checkCases } from "./checkCases";
import type { ProgrammeSketch } from "./programmeOf";

/** The programme and its subprogrammes, everything on plan, the money in equal parts. */
const perfect = (codes: readonly string[]): ProgrammeSketch => ({
  indicators: [{ planned: "10", actual: "10" }, ...codes.map((code) => ({ in: code, planned: "10", actual: "10" }))],
  measures: codes.map((code) => ({ in: code, number: "1" })),
  spending: codes.map((code) => ({ in: code, measure: "1", planned: "25", actual: "25" })),
});

describe("federal-582-divided: the printed «/ j» lowers the ceiling", () => {
  checkCases("federal-582-divided", [
    { rule: "one subprogramme: 0.5 + 0.5 x 1 / 1 = 1", programme: perfect(["1"]), expected: { effectiveness: "1", rating: "высокая" } },
    {
      rule: "two perfect subprogrammes: 0.5 + 0.5 x (0.5 + 0.5) / 2 = 0.75",
      programme: perfect(["1", "2"]),
      expected: { effectiveness: "0.75", rating: "удовлетворительная", subprogrammes: { "1": { effectiveness: "1", rating: "высокая" } } },
    },
    {
      rule: "four perfect subprogrammes: 0.5 + 0.5 x 1 / 4 = 0.625 -> 0.63",
      programme: perfect(["1", "2", "3", "4"]),
      expected: { compared: "0.63", rating: "неудовлетворительная" },
    },
    {
      rule: "four perfect subprogrammes, not rounded: 0.625",
      programme: perfect(["1", "2", "3", "4"]),
      changes: { effectiveness: { roundingDigits: null } },
      expected: { effectiveness: "0.625", rating: "неудовлетворительная" },
    },
    {
      rule: "the same two subprogrammes without the division reach 1",
      programme: perfect(["1", "2"]),
      changes: { effectiveness: { dividedByCount: false } },
      expected: { effectiveness: "1", rating: "высокая" },
    },
  ]);
});
