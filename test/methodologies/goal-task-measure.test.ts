import { checkCases } from "./checkCases";
import type { IndicatorSketch } from "./programmeOf";

const GOAL: IndicatorSketch = { planned: "10", actual: "10", level: "goal" };
const TASKS: readonly IndicatorSketch[] = [
  { planned: "10", actual: "9", level: "task" },
  { planned: "10", actual: "7", level: "task" },
];
const MEASURE: IndicatorSketch = { planned: "10", actual: "5", level: "measure" };

describe("goal-task-measure, formula (3): 0.45 x goal + 0.35 x tasks + 0.2 x measures", () => {
  checkCases("goal-task-measure", [
    {
      rule: "0.45 x 1 + 0.35 x (0.9 + 0.7) / 2 + 0.2 x 0.5 = 0.45 + 0.28 + 0.1 = 0.83; the scale is not known",
      programme: { indicators: [GOAL, ...TASKS, MEASURE] },
      expected: { achievement: "0.83", effectiveness: "0.83", rating: { unknown: "scale-unknown" } },
    },
    {
      rule: "no measure indicators: (0.45 x 1 + 0.35 x 0.8) / 0.8 = 0.73 / 0.8 = 0.9125 -> 0.91",
      programme: { indicators: [GOAL, ...TASKS] },
      expected: { achievement: "0.9125", effectiveness: "0.91" },
    },
    {
      rule: "a level whose only indicator has no actual value: (0.35 x 0.8 + 0.2 x 0.5) / 0.55 = 0.38 / 0.55 = 0.6909… -> 0.69",
      programme: { indicators: [{ ...GOAL, actual: null }, ...TASKS, MEASURE] },
      expected: { effectiveness: "0.69", preliminary: true },
    },
    {
      rule: "without a stated level the programme's own indicators are of the goal, a subprogramme's of its tasks: (0.45 x 1 + 0.35 x 0.6) / 0.8 = 0.825",
      programme: {
        indicators: [
          { planned: "10", actual: "10" },
          { in: "1", planned: "10", actual: "6" },
        ],
      },
      expected: { achievement: "0.825", effectiveness: "0.83", subprogrammes: { "1": { achievement: "0.6", effectiveness: "0.6" } } },
    },
    {
      rule: "money has no part in it: half unspent, still 0.83",
      programme: { indicators: [GOAL, ...TASKS, MEASURE], spending: [{ planned: "10", actual: "5" }] },
      expected: { outturn: "0.5", effectiveness: "0.83" },
    },
  ]);
});
