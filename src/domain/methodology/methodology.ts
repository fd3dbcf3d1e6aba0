import * as z from "zod";
import { achievementRules, indicatorRules } from "./indicatorRules";
import { effectivenessRules, ratingRules } from "./indexRules";
import { provision, roundingDigits } from "./provision";
import { correctionRules, implementationRules, outturnRules, spendingEfficiencyRules } from "./spendingRules";

/** A methodology («методика», «порядок») as data: named variants and numbers, each with its legal basis. */
export const methodologySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  /** The act, or the document the rules were read from, in full. */
  document: z.string().min(1),
  /** Reporting years the methodology is known to be in force for; null where the document sets no limit. */
  years: z.strictObject({ from: z.number().int().nullable(), to: z.number().int().nullable() }).nullable(),
  /** Unit that rounding digits refer to. */
  unit: provision(z.enum(["percent", "ratio"])),
  indicator: indicatorRules,
  achievement: achievementRules,
  implementation: implementationRules,
  outturn: outturnRules,
  spendingEfficiency: spendingEfficiencyRules,
  correction: correctionRules.nullable(),
  /** «Динамика»: change of the indicators on last year. */
  dynamics: z.strictObject({ roundingDigits: provision(roundingDigits) }).nullable(),
  effectiveness: effectivenessRules,
  rating: ratingRules,
  /** Whether the user changed any provision of the shipped methodology. */
  changed: z.boolean().default(false),
});

export type Methodology = z.infer<typeof methodologySchema>;

/** Digits of a ratio for digits of the methodology's unit: a whole percent is two digits of the ratio. */
export function ratioDigits(methodology: Methodology, digits: number | null): number | null {
  if (digits === null) return null;
  return methodology.unit.value === "percent" ? digits + 2 : digits;
}

/** The named results that the methodology's index or its scale rests on. */
export function usedComponents({ effectiveness, rating }: Methodology): ReadonlySet<string> {
  const byFormula: Record<Methodology["effectiveness"]["formula"]["value"], readonly string[]> = {
    achievement: ["achievement"],
    product: ["achievement", "outturn"],
    ratio: ["achievement", "outturn"],
    "product-with-factor": ["achievement", "outturn", "factor"],
    "achievement-by-spending-efficiency": ["achievement", "outturn", "implementation", "spendingEfficiency"],
    "weighted-sum": Object.keys(effectiveness.weights.value ?? {}),
    "sum-over-count": ["achievement"],
  };
  const used = new Set(["achievement", ...byFormula[effectiveness.formula.value], ...rating.rules.value.flatMap(({ when }) => when.map((item) => item.of as string))]);
  if (used.has("spendingEfficiency")) for (const part of ["outturn", "implementation"]) used.add(part);
  used.delete("index");
  return used;
}
