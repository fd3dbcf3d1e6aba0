import * as z from "zod";
import { plainDecimal, provision, roundingDigits } from "./provision";

/** Named results that an index or a rating rule may rest on. */
export const COMPONENTS = ["achievement", "outturn", "implementation", "spendingEfficiency", "dynamics"] as const;
export type Component = (typeof COMPONENTS)[number];

const weights = z.strictObject({
  achievement: plainDecimal.optional(),
  outturn: plainDecimal.optional(),
  implementation: plainDecimal.optional(),
  spendingEfficiency: plainDecimal.optional(),
  dynamics: plainDecimal.optional(),
});

/** How the index of one level follows from its own figures. */
export const levelFormula = z.enum([
  /** Achievement alone. */
  "achievement",
  /** Achievement × outturn. */
  "product",
  /** Achievement ÷ outturn. */
  "ratio",
  /** Achievement × outturn × factor of the correction table. */
  "product-with-factor",
  /** Achievement × spendingEfficiency. */
  "achievement-by-spending-efficiency",
  /** Weighted sum of the named results. */
  "weighted-sum",
  /** Sum of ratios by the number of indicators: 1 is «R = N». */
  "sum-over-count",
]);
export type LevelFormula = z.infer<typeof levelFormula>;

/** How the programme's index follows: like a level's, or from the subprogrammes' indexes. */
export const programmeFormula = z.enum([
  "like-level",
  /** Share × own achievement + (1 − share) × weighted subprogramme indexes. */
  "own-and-subprogrammes",
  /** Weighted subprogramme indexes alone. */
  "subprogrammes",
]);

export const effectivenessRules = z.strictObject({
  formula: provision(levelFormula),
  /** Weights of «weighted-sum». */
  weights: provision(weights.nullable()),
  programme: provision(programmeFormula),
  /** Share of the programme's own achievement in «own-and-subprogrammes». */
  ownShare: provision(plainDecimal.nullable()),
  subprogrammeWeights: provision(z.enum(["equal", "planned-money", "actual-money"])),
  /** Whether the weighted sum of subprogrammes is divided by their number once more («/ j»). */
  dividedByCount: provision(z.boolean()),
  roundingDigits: provision(roundingDigits),
});

/** One comparison of a rating rule. */
const comparison = z.strictObject({
  of: z.enum(["index", ...COMPONENTS]),
  is: z.enum(["at-least", "above", "equal", "below", "at-most"]),
  value: plainDecimal,
});
export type RatingComparison = z.infer<typeof comparison>;

/** One rule of the scale: all its conditions hold; without conditions, «otherwise». */
const ratingRule = z.strictObject({
  when: z.array(comparison),
  /** «высокая» */
  label: z.string().min(1),
  /** How the conclusion ends: «можно сделать вывод о …»; null where there is only a label. */
  conclusion: z.string().min(1).nullable(),
  /** What the act proposes for such a programme, or null. */
  consequence: z.string().min(1).nullable(),
});
export type RatingRule = z.infer<typeof ratingRule>;

export const ratingRules = z.strictObject({
  /** Whether the index is compared as rounded for print or exactly. */
  compare: provision(z.enum(["rounded", "exact"])),
  /** In order; the first that holds decides. Empty where the scale is not known: it is then asked for, never invented. */
  rules: provision(z.array(ratingRule)),
});
