import * as z from "zod";
import { plainDecimal, provision, roundingDigits } from "./provision";

/** What stands in for the ratio where a zero makes it meaningless. "ask": the act is silent and the user must choose. */
export const zeroRule = z.enum(["zero", "one", "cap", "exclude", "ask"]);
export type ZeroRule = z.infer<typeof zeroRule>;

export const missingActualRule = z.enum(["exclude", "zero", "previous"]);

/** «Степень достижения показателя»: from planned and actual value to a ratio or to points. */
export const indicatorRules = z.strictObject({
  declineFormula: provision(z.enum(["planned-by-actual", "two-minus-ratio"])),
  zeroPlannedZeroActual: provision(zeroRule),
  /** Planned 0, actual above 0, growth wanted. */
  zeroPlannedGrowth: provision(zeroRule),
  /** Planned 0, actual above 0, decrease wanted. */
  zeroPlannedDecrease: provision(zeroRule),
  /** Planned above 0, actual 0, decrease wanted. */
  zeroActualDecrease: provision(zeroRule),
  missingActual: provision(missingActualRule),
  /** Upper limit of one indicator's ratio. */
  cap: provision(plainDecimal.nullable()),
  /** Lower limit of one indicator's ratio. */
  floor: provision(plainDecimal.nullable()),
  /** From the highest border to the lowest: a ratio that reaches `from` earns `points`; below the last border 0. */
  steps: provision(z.array(z.strictObject({ from: plainDecimal, points: plainDecimal })).nullable()),
  roundingDigits: provision(roundingDigits),
});

/** «Степень достижения показателей» of a level. */
export const achievementRules = z.strictObject({
  aggregate: provision(z.enum(["mean", "weighted-mean", "share-reached", "sum"])),
  /** From which ratio an indicator counts as reached. */
  reachedFrom: provision(plainDecimal),
  /**
   * What the programme's own degree rests on: "flat", all indicators; "own-level", those of the programme level only; "groups", the mean of the levels' means;
   * "levels", goal, task and measure indicators with their weights.
   */
  grouping: provision(z.enum(["flat", "own-level", "groups", "levels"])),
  levelWeights: provision(z.strictObject({ goal: plainDecimal, task: plainDecimal, measure: plainDecimal }).nullable()),
  /** Upper limit of the mean. */
  cap: provision(plainDecimal.nullable()),
  roundingDigits: provision(roundingDigits),
});
