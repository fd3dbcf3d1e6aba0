import { plain } from "../../domain/decimal";
import type { Rating, Verdict } from "../../domain/assessment/rating";
import { reference, type Homes } from "./homes";
import { literal } from "./text";

/** An index that the methodology leaves unrounded carries binary noise in Excel: 0.8999999999999999 has reached 0.9. */
const NOISE_DIGITS = 12;

/** A formula that chooses a text by the rating: the first band whose border the index reaches, `text(null)` where the scale is silent or there is no index. */
export function ratingFormula(rating: Rating, text: (verdict: Verdict | null) => string, homes: Homes, from: string): string {
  const home = homes.of(rating.of.id);
  if (home === undefined) throw new Error(`${rating.of.id} needs a cell of its own, because a rating rests on it`);
  const cell = reference(home, from);
  const index = rating.of.expression.kind === "round" ? cell : `ROUND(${cell},${NOISE_DIGITS})`;
  const below = literal(text(rating.below));
  const bands = rating.bands.reduceRight((inner, { atLeast, verdict }) => `IF(${index}>=${plain(atLeast)},${literal(text(verdict))},${inner})`, below);
  return `IF(ISNUMBER(${cell}),${bands},${literal(text(null))})`;
}
