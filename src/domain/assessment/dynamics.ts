import { ONE } from "../decimal";
import { quantity } from "../evaluate";
import { constant, isZero, quotient, when } from "../expressions";
import type { Methodology } from "../methodology/methodology";
import type { Quantity } from "../quantity";
import type { IndicatorFigures } from "./indicatorAchievement";
import { rounded } from "./rounded";

/** «Динамика показателя»: this year by last year, the other way round where a decrease is wanted; 1 is no change. Two zeros are no change. */
export const indicatorChange = (id: string, { direction, actual, previous }: IndicatorFigures): Quantity => {
  const [better, base] = direction === "decrease" ? [previous, actual] : [actual, previous];
  return quantity(id, "indicator-change", when(isZero(previous), when(isZero(actual), constant(ONE), quotient(better, base)), quotient(better, base)));
};

/** Mean change of the indicators on last year; unknown without last year's values. */
export const dynamics = (id: string, changes: readonly Quantity[], methodology: Methodology): Quantity =>
  quantity(id, "dynamics", rounded(methodology, methodology.dynamics?.roundingDigits.value ?? null, { kind: "mean-of-known", items: changes }));
