import type { DraftProblem, DraftProblems, ProgrammeDraft } from "./beginningState";

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** What is wrong with the form: all of it at once. */
export function draftProblems({ name, startYear, endYear, reportingYear, methodology }: ProgrammeDraft): DraftProblems {
  const [start, end, reporting] = [startYear, endYear, reportingYear].map(yearOf) as [number | null, number | null, number | null];
  const yearProblem = (text: string, year: number | null): DraftProblem | null => (text.trim() === "" ? "missing" : year === null ? "not-a-year" : null);
  const isBefore = (one: number | null, other: number | null): boolean => one !== null && other !== null && one < other;
  const problems: Record<keyof DraftProblems, DraftProblem | null> = {
    name: name.trim() === "" ? "missing" : null,
    startYear: yearProblem(startYear, start),
    endYear: yearProblem(endYear, end) ?? (isBefore(end, start) ? "order" : null),
    reportingYear: yearProblem(reportingYear, reporting) ?? (isBefore(reporting, start) || isBefore(end, reporting) ? "outside" : null),
    methodology: methodology === "" ? "missing" : null,
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null));
}

/** A year as the form writes it; null for anything else. */
export function yearOf(text: string): number | null {
  const year = /^\d{4}$/u.test(text.trim()) ? Number(text.trim()) : 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}
