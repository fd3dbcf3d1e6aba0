import * as z from "zod";
import type { Decimal } from "../decimal";
import type { Entry } from "../quantity";

/** Why a field was refused; travels in the zod issue and becomes a finding's code. */
export type FieldProblem = "missing" | "negative" | "not-a-year";

const problem = (kind: FieldProblem) => ({ params: { problem: kind } });

/** Text that must be there. */
export const requiredText = z.custom<string>((value) => typeof value === "string" && value !== "", problem("missing"));

/** Text that may be absent. */
export const optionalText = z.string().nullable();

/** An entered number that may be absent. */
export const optionalEntry = z.custom<Entry>((value) => isEntry(value));

/** An entered number that must be there. */
export const requiredEntry = z.custom<Entry>((value) => isEntry(value) && value.value !== null, problem("missing"));

/** An amount of money that must be there and must not be negative. */
export const requiredAmount = requiredEntry.refine((entry) => !isNegative(entry.value), problem("negative"));

/** A calendar year that must be there. */
export const requiredYear = z
  .custom<number>((value) => value !== null && value !== undefined, problem("missing"))
  .refine((value) => Number.isInteger(value) && value >= 1990 && value <= 2100, problem("not-a-year"));

const isEntry = (value: unknown): value is Entry => typeof value === "object" && value !== null && "reading" in value;

const isNegative = (value: Decimal | null): boolean => value !== null && value.lt(0);

/** What a schema's issue says about a field. */
export function fieldProblem(issue: z.core.$ZodIssue): FieldProblem {
  return issue.code === "custom" ? ((issue.params?.["problem"] as FieldProblem | undefined) ?? "missing") : "missing";
}
