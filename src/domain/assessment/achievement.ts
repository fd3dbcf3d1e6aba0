import { quantity } from "../evaluate";
import type { Methodology } from "../methodology/methodology";
import type { Quantity } from "../quantity";
import { rounded } from "./rounded";

/** «Среднее значение выполнения показателей»: a ratio over the indicators that could be assessed. */
export const meanAchievement = (id: string, achievements: readonly Quantity[], methodology: Methodology): Quantity =>
  quantity(id, "mean-achievement", rounded(methodology, methodology.achievement.roundingDigits.value, { kind: "mean-of-known", items: achievements }));
