import * as z from "zod";
import { decimal } from "../decimal";

/** How well a value is known: read in the act, derived from a published report, or assumed because nothing is said. */
export const certainty = z.enum(["act", "report", "assumed", "user"]);
export type Certainty = z.infer<typeof certainty>;

/** A choice of the methodology with its legal basis. */
export const provision = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    value,
    /** Clause of the act, or where else the value comes from; Russian, for print. */
    basis: z.string().min(1),
    certainty,
  });

export interface Provision<T> {
  readonly value: T;
  readonly basis: string;
  readonly certainty: Certainty;
}

/** A decimal in plain notation: "0.95". */
export const plainDecimal = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(decimal);

/** Digits after the point in the methodology's own unit; null where nothing is rounded. */
export const roundingDigits = z.number().int().min(0).max(10).nullable();
