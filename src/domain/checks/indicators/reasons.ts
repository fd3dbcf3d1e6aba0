import type { Finding } from "../../finding";
import type { Indicator } from "../../model/indicator";
import type { Check } from "../check";
import { comparableText } from "../comparableText";
import { inIndicator } from "../place";
import { deviationOf } from "./deviation";

/** «Показатель выполнен», «План перевыполнен»: no reason for a shortfall. */
const PRAISE = /^(плановое значение|показатель|план|значение)?\s*(показателя)?\s*(полностью\s+)?(выполнен|достигнут|перевыполнен|исполнен)/iu;

/** I16: a reason is one's own, says something, and no praise explains a shortfall. */
export const reasonFindings: Check = ({ data: { indicators }, settings }) => {
  const first = new Map<string, Indicator>();
  return indicators.flatMap((indicator): Finding[] => {
    const text = indicator.varianceReason;
    if (text === null || indicator.actual.value === null) return [];
    const place = inIndicator(indicator, "varianceReason");
    const key = comparableText(text);
    const twin = first.get(key);
    if (twin !== undefined) return [{ code: "I16", problem: "repeated", text, otherCell: twin.source.cells.varianceReason ?? null, ...place }];
    first.set(key, indicator);
    const deviation = deviationOf(indicator);
    if (deviation === null || deviation.share.lte(settings.deviation)) return [];
    if (text.length < settings.reasonLength) return [{ code: "I16", problem: "short", text, otherCell: null, ...place }];
    return deviation.worse && PRAISE.test(text) ? [{ code: "I16", problem: "praise", text, otherCell: null, ...place }] : [];
  });
};
