import { dayText, yearOfDay } from "../../day";
import type { Finding } from "../../finding";
import type { Measure, MeasureDate, MeasureFields } from "../../model/measure";
import type { Check } from "../check";
import { inMeasure } from "../place";
import { statedDay } from "../statedDay";

type DateField = "plannedStart" | "plannedEnd" | "actualStart" | "actualEnd";

/** The year and, where the date names one, the day. Words such as «в течение года» name neither. */
function timeOf(date: MeasureDate | null): { readonly year: number; readonly day: number | null; readonly text: string } | null {
  if (date === null) return null;
  if (date.kind === "year") return { year: date.year, day: null, text: String(date.year) };
  const day = date.serial;
  return day === null ? null : { year: yearOfDay(day), day, text: dayText(day) };
}

/** M03: nothing ends before it starts, in plan and in fact. */
export const termOrderFindings: Check = ({ data: { measures } }) =>
  measures.flatMap((measure) => [...orderOf(measure, "planned", "plannedStart", "plannedEnd"), ...orderOf(measure, "actual", "actualStart", "actualEnd")]);

function orderOf(measure: Measure, which: "planned" | "actual", from: DateField, to: DateField): Finding[] {
  const [start, end] = [timeOf(measure[from]), timeOf(measure[to])];
  if (start === null || end === null) return [];
  const reversed = start.day !== null && end.day !== null ? end.day < start.day : end.year < start.year;
  return reversed ? [{ code: "M03", which, start: start.text, end: end.text, ...inMeasure(measure, to) }] : [];
}

/** M04: planned dates lie within the programme's period. */
export const termPeriodFindings: Check = ({ data: { programme, measures } }) =>
  measures.flatMap((measure) =>
    (["plannedStart", "plannedEnd"] as const).flatMap((field): Finding[] => {
      const time = timeOf(measure[field]);
      const { startYear, endYear } = programme;
      if (time === null || (time.year >= startYear && time.year <= endYear)) return [];
      return [{ code: "M04", date: time.text, startYear, endYear, ...inMeasure(measure, field) }];
    }),
  );

/** M05: a measure whose term has passed and that is not done says what went wrong. */
export const overdueFindings: Check = ({ data: { programme, measures } }) =>
  measures.flatMap((measure): Finding[] => {
    const end = timeOf(measure.plannedEnd);
    const overdue = end !== null && end.year <= programme.reportingYear && (measure.status === "not-done" || measure.status === "partly");
    if (!overdue || measure.problems !== null) return [];
    return [{ code: "M05", problem: "unexplained", end: end.text, status: measure.statusText, ...inMeasure(measure, "problems") }];
  });

/** M05: that no measure met a problem is worth a second look. One finding; not where one that failed has its own. */
export const emptyProblemsFindings: Check = ({ data: { measures }, settings }) => {
  const [first] = measures;
  if (first === undefined || measures.length < settings.fewestMeasures || first.source.cells.problems === undefined) return [];
  const smooth = measures.every(({ problems, status }) => problems === null && (status === "done" || status === "not-due"));
  return smooth ? [{ code: "M05", problem: "empty-column", count: measures.length, ...inMeasure(first, "problems"), row: null }] : [];
};

/** M06: nothing has happened after the day of the report: «Дата составления», or else today; never later than today. */
export const futureFactFindings: Check = ({ data: { programme, measures }, settings: { today } }) => {
  const compiled = programme.compiledOn === null ? null : statedDay(programme.compiledOn);
  const limit = compiled ?? today;
  if (limit === null) return [];
  return measures.flatMap((measure) =>
    (["actualStart", "actualEnd"] as const).flatMap((field): Finding[] => {
      const time = timeOf(measure[field]);
      const later = time !== null && (time.day === null ? time.year > yearOfDay(limit) : time.day > limit);
      return later ? [{ code: "M06", date: time.text, limit: dayText(limit), ...inMeasure(measure, field) }] : [];
    }),
  );
};

const DATES: readonly (DateField & keyof MeasureFields)[] = ["plannedStart", "plannedEnd", "actualStart", "actualEnd"];

/** M10: all measures carry one and the same year in all their dates; one finding. */
export const sameYearFindings: Check = ({ data: { measures }, settings }) => {
  const [first] = measures;
  const year = first?.plannedStart?.kind === "year" ? first.plannedStart.year : null;
  if (first === undefined || year === null || measures.length < settings.fewestMeasures) return [];
  const same = measures.every((measure) => DATES.every((field) => measure[field]?.kind === "year" && timeOf(measure[field])?.year === year));
  return same ? [{ code: "M10", year: String(year), count: measures.length, ...inMeasure(first, "plannedStart"), row: null }] : [];
};
