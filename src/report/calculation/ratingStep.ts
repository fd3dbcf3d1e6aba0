import type { LevelAssessment } from "../../domain/assessment/assessment";
import type { RatingResult } from "../../domain/assessment/rating";
import { decimal, plain } from "../../domain/decimal";
import type { RatingRule } from "../../domain/methodology/indexRules";
import type { Methodology } from "../../domain/methodology/methodology";
import { reportTexts } from "../../messages/report/reportTexts";
import { STYLES } from "../style/styles";
import { basisWords } from "./basisWords";
import type { Step } from "./stepRow";

const words = reportTexts.calculation;

/** The rating of a level with the scale it was taken from. */
export function ratingStep({ rating }: LevelAssessment, methodology: Methodology): Step {
  const { rules, compare } = methodology.rating;
  const scale = rules.value.length === 0 ? words.unknownScale : words.bands(rules.value.map((rule) => ({ border: borderOf(rule, methodology), label: rule.label })));
  return {
    name: [words.steps.rating],
    how: [scale],
    value: {
      content: { kind: "rating", rating, text: (result) => (result.known ? result.verdict.label : noRating(result.reason, methodology)) },
      style: STYLES.resultText,
    },
    rule: [words.ratingRule[compare.value]],
    basis: basisWords(rules),
  };
}

/** Said instead of a label: the scale is asked for where none is known for the value, a gap of the act's own scale is named. */
export const noRating = (reason: Extract<RatingResult, { known: false }>["reason"], { rating }: Methodology): string =>
  reportTexts.rating[reason === "not-covered" && isOpenBelow(rating.rules.value) ? "scale-unknown" : reason];

/** A scale known only from one border up: below it nothing is known, which is no hole of the act. */
const isOpenBelow = (rules: readonly RatingRule[]): boolean => rules.every(({ when }) => when.length === 1 && when[0]?.is === "at-least" && when[0].value.gt(0));

function borderOf({ when }: RatingRule, { unit }: Methodology): string {
  return when
    .map(({ is, value }) => words.comparisons[is] + (unit.value === "percent" ? `${comma(plain(value.times(decimal("100"))))} %` : comma(plain(value))))
    .join(", ");
}

const comma = (text: string): string => text.replace(".", ",");
