import type { DraftProblem, DraftProblems } from "../../../app/state";
import type { ProgrammeFormTexts } from "../../../messages/pane/beginning/texts";

/** What is said at each field; null where nothing is wrong. */
export function problemTexts(problems: DraftProblems, texts: ProgrammeFormTexts["problem"]): Readonly<Record<keyof DraftProblems, string | null>> {
  const ofYear: Readonly<Record<DraftProblem, string>> = { missing: texts.year, "not-a-year": texts.notAYear, order: texts.order, outside: texts.outside };
  const year = (problem: DraftProblem | undefined): string | null => (problem === undefined ? null : ofYear[problem]);
  return {
    name: problems.name === undefined ? null : texts.name,
    startYear: year(problems.startYear),
    endYear: year(problems.endYear),
    reportingYear: year(problems.reportingYear),
    methodology: problems.methodology === undefined ? null : texts.methodology,
  };
}
