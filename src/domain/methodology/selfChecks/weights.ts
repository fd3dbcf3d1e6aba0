import { ONE, plain, ZERO, type Decimal } from "../../decimal";
import type { Finding } from "../../finding";
import type { Methodology } from "../methodology";

/** S03: the weights of an index and of levels sum to 1. */
export function weightFindings({ effectiveness, achievement }: Methodology): Finding[] {
  const sums: { weights: "index" | "levels"; values: Decimal[] }[] = [];
  if (effectiveness.formula.value === "weighted-sum") sums.push({ weights: "index", values: Object.values(effectiveness.weights.value ?? {}).flatMap((value) => value ?? []) });
  if (achievement.grouping.value === "levels") sums.push({ weights: "levels", values: Object.values(achievement.levelWeights.value ?? {}) });
  return sums.flatMap(({ weights, values }): Finding[] => {
    const sum = values.reduce((total, value) => total.plus(value), ZERO);
    return sum.eq(ONE) ? [] : [{ code: "S03", weights, sum: plain(sum), table: "Методика", cell: null, row: null }];
  });
}
