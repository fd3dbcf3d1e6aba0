import { ZERO, type Decimal } from "../../domain/decimal";
import type { Methodology } from "../../domain/methodology/methodology";

/** One step of a scale that asks only for the index. */
export interface RatingBand {
  readonly atLeast: Decimal;
  readonly label: string;
  readonly conclusion: string | null;
  /** What the act proposes for the rating. */
  readonly consequence: string | null;
}

/** The scale as steps «не менее»; null where the act's rules are not of that form (several conditions, «больше», «равно»). */
export function simpleBands({ rating }: Methodology): RatingBand[] | null {
  const bands: RatingBand[] = [];
  for (const { when, label, conclusion, consequence } of rating.rules.value) {
    const [condition, ...others] = when;
    if (condition === undefined) bands.push({ atLeast: ZERO, label, conclusion, consequence });
    else if (others.length === 0 && condition.of === "index" && condition.is === "at-least") bands.push({ atLeast: condition.value, label, conclusion, consequence });
    else return null;
  }
  return bands;
}
