import { of, quantity } from "../evaluate";
import { product } from "../expressions";
import type { Methodology } from "../methodology/methodology";
import type { Expression, Quantity } from "../quantity";

/** What one indicator brings to the degree of all: its part of the mean, its weighted value, or itself in a sum. Null where indicators are only counted. */
export function indicatorContribution(id: string, achievement: Quantity, weight: Quantity, assessed: Quantity, { achievement: rules }: Methodology): Quantity | null {
  const byAggregate: Record<typeof rules.aggregate.value, Expression | null> = {
    mean: { kind: "divide", left: of(achievement), right: of(assessed) },
    "weighted-mean": product(of(achievement), of(weight)),
    sum: of(achievement),
    "share-reached": null,
  };
  const expression = rules.grouping.value === "flat" ? byAggregate[rules.aggregate.value] : null;
  return expression === null ? null : quantity(`${id}:contribution`, "contribution", expression);
}
