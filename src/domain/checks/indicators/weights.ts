import type { Assessment } from "../../assessment/assessment";
import { ONE, plain, ZERO } from "../../decimal";
import type { Finding } from "../../finding";
import type { Indicator } from "../../model/indicator";
import { inIndicator } from "../place";

/** I28: where the methodology weighs indicators, weights are not negative and sum to 1 within their group. */
export function weightFindings({ methodology: { achievement }, data: { indicators } }: Assessment): Finding[] {
  if (achievement.aggregate.value !== "weighted-mean") return [];
  const negative = indicators.filter(({ weight }) => weight.value?.lt(0) === true);
  if (negative.length > 0) {
    return negative.map((indicator) => ({ code: "I28", problem: "negative", value: plain(indicator.weight.value ?? ZERO), ...inIndicator(indicator, "weight") }));
  }
  const flat = achievement.grouping.value === "flat";
  const weighed = indicators.filter(({ weight }) => weight.value !== null);
  const keys = flat ? [null] : [...new Set(weighed.map(({ subprogramme }) => subprogramme))];
  const groups = keys.map((key): Indicator[] => (flat ? weighed : weighed.filter(({ subprogramme }) => subprogramme === key)));
  return groups.flatMap((group): Finding[] => {
    const sum = group.reduce((total, { weight }) => total.plus(weight.value ?? ZERO), ZERO);
    const [first] = group;
    return first === undefined || sum.eq(ONE) || sum.eq(100) ? [] : [{ code: "I28", problem: "sum", value: plain(sum), ...inIndicator(first, "weight") }];
  });
}
