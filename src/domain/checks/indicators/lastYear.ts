import { plain } from "../../decimal";
import type { Finding } from "../../finding";
import type { Check } from "../check";
import { inIndicator } from "../place";

/** I17: the plan is no worse than what last year reached. */
export const planBelowLastYearFindings: Check = ({ data: { indicators } }) =>
  indicators.flatMap((indicator): Finding[] => {
    const { planned, previous, direction } = indicator;
    const plan = planned.kind === "value" ? planned.value.value : null;
    const last = previous.value;
    if (plan === null || last === null) return [];
    const worse = (direction === "increase" && plan.lt(last)) || (direction === "decrease" && plan.gt(last));
    return worse ? [{ code: "I17", planned: plain(plan), previous: plain(last), ...inIndicator(indicator, "planned") }] : [];
  });

const CUMULATIVE = /нарастающим итогом|накопленным итогом|накопительн/iu;

/** I19: what is counted up from the start cannot fall. A share may, because its base grows. */
export const cumulativeFallFindings: Check = ({ data: { indicators } }) =>
  indicators.flatMap((indicator): Finding[] => {
    const { name, unit, kind, actual, previous } = indicator;
    if (!(CUMULATIVE.test(name) || CUMULATIVE.test(kind ?? "")) || /%/u.test(unit ?? "")) return [];
    if (actual.value === null || previous.value === null || actual.value.gte(previous.value)) return [];
    return [{ code: "I19", actual: plain(actual.value), previous: plain(previous.value), ...inIndicator(indicator, "actual") }];
  });

/** I20: the name says «нарастающим итогом», the entered kind something else. */
export const cumulativeKindFindings: Check = ({ data: { indicators } }) =>
  indicators.flatMap((indicator): Finding[] => {
    const { name, kind } = indicator;
    return kind !== null && CUMULATIVE.test(name) && !CUMULATIVE.test(kind) ? [{ code: "I20", kind, ...inIndicator(indicator, "kind") }] : [];
  });

/** I18: all actual values equal their plans exactly, which measured things rarely do. Zeros say nothing. */
export const exactPlanFindings: Check = ({ data: { indicators }, settings }) => {
  const compared = indicators.filter(({ planned, actual }) => planned.kind === "value" && actual.value !== null && !actual.value.eq(0));
  const [first] = compared;
  if (first === undefined || compared.length < settings.fewestRows) return [];
  const allEqual = compared.every(({ planned, actual }) => planned.kind === "value" && actual.value !== null && planned.value.value?.eq(actual.value) === true);
  return allEqual ? [{ code: "I18", count: compared.length, ...inIndicator(first, "actual") }] : [];
};
