import * as z from "zod";
import { decimal } from "../decimal";

/** How well a value is known: read in the act, derived from a published report, or assumed because nothing is said. */
const certainty = z.enum(["act", "report", "assumed"]);

/** A choice of the methodology with its legal basis. */
const provision = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    /** Clause of the act, or where else the value comes from; Russian, for print. */
    basis: z.string().min(1),
    certainty,
  });

const plainDecimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(decimal);

/** What stands in for the ratio where a zero makes it meaningless. */
const zeroRule = z.enum(["zero", "one", "exclude"]);

/** Digits after the point in the methodology's own unit; null where nothing is rounded. */
const roundingDigits = z.number().int().min(0).max(10).nullable();

const ratingBand = z.strictObject({
  /** Lower border of the band, as a ratio; the border belongs to the band. */
  atLeast: plainDecimal,
  /** «высокая» */
  label: z.string().min(1),
  /** How the conclusion ends: «можно сделать вывод о …». */
  conclusion: z.string().min(1),
});

/** A methodology («методика», «порядок») as data: named variants and numbers, each with its legal basis. */
export const methodologySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  /** The act, or the document the rules were read from, in full. */
  document: z.string().min(1),
  /** Unit that rounding digits refer to. */
  unit: provision(z.enum(["percent", "ratio"])),
  indicator: z.strictObject({
    declineFormula: provision(z.enum(["planned-by-actual"])),
    zeroPlannedZeroActual: provision(zeroRule),
    /** Planned 0, actual above 0, growth wanted. */
    zeroPlannedGrowth: provision(zeroRule),
    /** Planned 0, actual above 0, decrease wanted. */
    zeroPlannedDecrease: provision(zeroRule),
    /** Planned above 0, actual 0, decrease wanted. */
    zeroActualDecrease: provision(zeroRule),
    missingActual: provision(z.enum(["exclude"])),
    cap: provision(plainDecimal.nullable()),
    roundingDigits: provision(roundingDigits),
  }),
  achievement: z.strictObject({ aggregate: provision(z.enum(["mean"])), roundingDigits: provision(roundingDigits) }),
  outturn: z.strictObject({
    sources: provision(z.enum(["all"])),
    /** What effectiveness rests on where no money was planned. */
    withoutMoney: provision(z.enum(["achievement-alone"])),
    roundingDigits: provision(roundingDigits),
  }),
  effectiveness: z.strictObject({ formula: provision(z.enum(["product"])), roundingDigits: provision(roundingDigits) }),
  rating: z.strictObject({
    /** From the highest border to the lowest. */
    bands: provision(z.array(ratingBand)),
    /** Label and conclusion below the last band; null where the document is silent: the rating is then not determined, never invented. */
    below: provision(z.strictObject({ label: z.string().min(1), conclusion: z.string().min(1) }).nullable()),
  }),
});

export type Methodology = z.infer<typeof methodologySchema>;
export type ZeroRule = z.infer<typeof zeroRule>;

/** Digits of a ratio for digits of the methodology's unit: a whole percent is two digits of the ratio. */
export function ratioDigits(methodology: Methodology, digits: number | null): number | null {
  if (digits === null) return null;
  return methodology.unit.value === "percent" ? digits + 2 : digits;
}
