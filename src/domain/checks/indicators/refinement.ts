import { dayText, lastDayOfMonth } from "../../day";
import type { Finding } from "../../finding";
import type { Check } from "../check";
import { inIndicator, inProgramme } from "../place";
import { statedDay } from "../statedDay";

const DECEMBER = 12;

/** I03: a preliminary result says when it will be refined. */
export const undatedRefinementFindings: Check = ({ data: { programme, indicators } }) => {
  const missing = indicators.filter(({ actual }) => actual.value === null);
  if (missing.length === 0 || programme.refinementDue !== null || missing.every(({ expectedDate }) => expectedDate !== null)) return [];
  return [{ code: "I03", missing: missing.length, ...inProgramme(programme, "refinementDue") }];
};

/** I04: a value that is still missing is expected after the reporting year, and not after the day of refinement. The day stands in «Ожидаемая дата» or in the reason. */
export const expectedDateFindings: Check = ({ data: { programme, indicators } }) => {
  const endOfYear = lastDayOfMonth(programme.reportingYear, DECEMBER);
  const due = programme.refinementDue === null ? null : statedDay(programme.refinementDue);
  return indicators.flatMap((indicator): Finding[] => {
    if (indicator.actual.value !== null) return [];
    const field = indicator.expectedDate === null ? "varianceReason" : "expectedDate";
    const expected = indicator[field];
    const day = expected === null ? null : statedDay(expected);
    if (expected === null || day === null) return [];
    if (day <= endOfYear) return [{ code: "I04", expected, problem: "within-year", limit: dayText(endOfYear), ...inIndicator(indicator, field) }];
    return due !== null && day > due ? [{ code: "I04", expected, problem: "after-refinement", limit: dayText(due), ...inIndicator(indicator, field) }] : [];
  });
};
