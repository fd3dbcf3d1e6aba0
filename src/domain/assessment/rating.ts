import { compare } from "../decimal";
import type { RatingComparison, RatingRule } from "../methodology/indexRules";
import type { Methodology } from "../methodology/methodology";
import type { Quantity } from "../quantity";
import type { Components } from "./levelIndex";

/** «Оценка»: the first rule of the scale whose conditions all hold. */
export interface Rating {
  readonly rules: readonly RatingCase[];
  /** The index that is judged. */
  readonly of: Quantity;
  readonly result: RatingResult;
}

export interface RatingCase {
  readonly when: readonly { readonly figure: Quantity; readonly is: RatingComparison["is"]; readonly value: RatingComparison["value"] }[];
  readonly verdict: Verdict;
}

export interface Verdict {
  readonly label: string;
  readonly conclusion: string | null;
  readonly consequence: string | null;
}

export type RatingResult =
  | { readonly known: true; readonly verdict: Verdict }
  /** "scale-unknown": the methodology has no scale. "not-covered": it has one, but no rule for this value. "not-computed": there is no value to judge. */
  | { readonly known: false; readonly reason: "scale-unknown" | "not-covered" | "not-computed" };

/** Judges an index, and the results that the scale names beside it. */
export function rate(index: Quantity, figures: Components, methodology: Methodology): Rating {
  const rules = methodology.rating.rules.value.map((rule) => caseOf(rule, index, figures));
  return { rules, of: index, result: resultOf(index, rules) };
}

function caseOf({ when, label, conclusion, consequence }: RatingRule, index: Quantity, figures: Components): RatingCase {
  const conditions = when.flatMap(({ of, is, value }) => {
    const figure = of === "index" ? index : figures[of];
    return figure === null ? [] : [{ figure, is, value }];
  });
  return { when: conditions, verdict: { label, conclusion, consequence } };
}

function resultOf(index: Quantity, rules: readonly RatingCase[]): RatingResult {
  if (rules.length === 0) return { known: false, reason: "scale-unknown" };
  if (!index.result.known) return { known: false, reason: "not-computed" };
  for (const { when, verdict } of rules) {
    const answers = when.map(({ figure, is, value }) => (figure.result.known ? compares(compare(figure.result.value, value), is) : null));
    if (answers.includes(null)) return { known: false, reason: "not-computed" };
    if (!answers.includes(false)) return { known: true, verdict };
  }
  return { known: false, reason: "not-covered" };
}

const compares = (order: number, is: RatingComparison["is"]): boolean =>
  ({ equal: order === 0, "at-least": order >= 0, above: order > 0, below: order < 0, "at-most": order <= 0 })[is];
