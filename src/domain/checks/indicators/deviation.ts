import { ONE, plain, roundHalfAway, ZERO, type Decimal } from "../../decimal";
import type { Finding } from "../../finding";
import type { Indicator } from "../../model/indicator";
import type { Check } from "../check";
import { inIndicator } from "../place";

/** How far the actual value lies from the plan, as a share of the plan; `worse` as the indicator's direction sees it. */
export interface Deviation {
  readonly share: Decimal;
  readonly worse: boolean;
}

/** Null where there is nothing to compare; a zero plan has no share. */
export function deviationOf({ planned, actual, direction }: Indicator): Deviation | null {
  const fact = actual.value;
  const [low, high] = planned.kind === "value" ? [planned.value.value, planned.value.value] : [planned.lower.value, planned.upper.value];
  if (fact === null || low === null || high === null || direction === "yes-no") return null;
  const border = fact.lt(low) ? low : high;
  if (fact.gte(low) && fact.lte(high)) return { share: ZERO, worse: false };
  if (border.eq(ZERO)) return null;
  const share = fact.minus(border).div(border).abs();
  const worse = direction === "increase" ? fact.lt(low) : direction === "decrease" ? fact.gt(high) : true;
  return { share, worse };
}

/** I14: far above the plan, the plan was too easy, or the excess wants a word. I15: every deviation beyond the threshold wants a reason. */
export const deviationFindings: Check = ({ data: { indicators }, settings }) =>
  indicators.flatMap((indicator): Finding[] => {
    const deviation = deviationOf(indicator);
    if (deviation === null || deviation.share.lte(settings.deviation)) return [];
    const { share, worse } = deviation;
    const explained = indicator.varianceReason !== null;
    const reached = ONE.plus(share);
    if (!worse && reached.gt(settings.overachievement)) {
      return [{ code: "I14", reached: percent(reached), limit: percent(settings.overachievement), explained, ...inIndicator(indicator, "actual") }];
    }
    if (explained) return [];
    return [{ code: "I15", deviation: percent(share), worse, threshold: percent(settings.deviation), ...inIndicator(indicator, "varianceReason") }];
  });

const SAID = /(?:выполн|исполн|достигн|достижени)\p{L}*[^.%\d]{0,40}?(\d+(?:[.,]\d+)?)\s*%/iu;

/** I27: the percentage that the reason names is the one that the figures give, to the digits it is written with. */
export const writtenPercentFindings: Check = ({ data: { indicators } }) =>
  indicators.flatMap((indicator): Finding[] => {
    const { planned, actual, direction, varianceReason } = indicator;
    const written = SAID.exec(varianceReason ?? "")?.[1];
    const plan = planned.kind === "value" ? planned.value.value : null;
    const fact = actual.value;
    if (written === undefined || plan === null || fact === null || plan.eq(0) || fact.eq(0) || direction === "yes-no") return [];
    const digits = written.split(/[.,]/u)[1]?.length ?? 0;
    const ratios = [fact.div(plan), plan.div(fact), ONE.plus(ONE).minus(fact.div(plan))];
    const shown = ratios.map((ratio) => roundHalfAway(ratio.times(100), digits).toFixed(digits));
    const own = [plan, fact].map((value) => value.toFixed(digits));
    if ([...shown, ...own].includes(written.replace(",", "."))) return [];
    return [{ code: "I27", written, computed: (direction === "decrease" ? shown[1] : shown[0]) ?? "", ...inIndicator(indicator, "varianceReason") }];
  });

/** «101,5» of 1.0147: percent to one digit, without the sign. */
export const percent = (ratio: Decimal): string => plain(roundHalfAway(ratio.times(100), 1));
