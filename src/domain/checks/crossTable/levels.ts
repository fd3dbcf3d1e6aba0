import type { Assessment, LevelAssessment } from "../../assessment/assessment";
import { ONE } from "../../decimal";
import type { Finding } from "../../finding";
import { grouped } from "../../grouped";
import type { Indicator } from "../../model/indicator";
import type { AssessmentCheck, CheckContext } from "../check";
import { percent } from "../indicators/deviation";

interface Level {
  readonly name: string;
  readonly code: string | null;
  readonly figures: LevelAssessment;
  readonly indicators: readonly Indicator[];
}

/** The programme and its subprogrammes with their own indicators. */
function levelsOf({ data, programme, subprogrammes }: Assessment): Level[] {
  const indicatorsOf = grouped(data.indicators, ({ subprogramme }) => subprogramme);
  return [
    { name: data.programme.name, code: null, figures: programme, indicators: data.indicators },
    ...subprogrammes.map((figures) => ({
      name: figures.subprogramme.name,
      code: figures.subprogramme.code,
      figures,
      indicators: indicatorsOf.get(figures.subprogramme.code) ?? [],
    })),
  ];
}

/** X01: the money was spent, the indicators were not reached, and no reason stands beside one of them. Told of subprogrammes, or of the programme where it has none. */
export const spentNotReachedFindings: AssessmentCheck = (assessment, { settings }: CheckContext) => {
  const levels = levelsOf(assessment);
  return (levels.length > 1 ? levels.slice(1) : levels).flatMap(({ name, figures, indicators }): Finding[] => {
    const [outturn, achievement] = [figures.spending.outturn.result, figures.achievement.result];
    if (!outturn.known || !achievement.known || assessment.methodology.achievement.aggregate.value !== "mean") return [];
    if (assessment.methodology.indicator.steps.value !== null || outturn.value.lt(settings.outturn) || achievement.value.gte(settings.outturn)) return [];
    if (indicators.some(({ varianceReason }) => varianceReason !== null)) return [];
    const cell = indicators[0]?.source.cells.actual ?? null;
    return [{ code: "X01", level: name, outturn: percent(outturn.value), achievement: percent(achievement.value), table: "Показатели", cell, row: null }];
  });
};

/** X03: a level has indicators, and not one of them can be assessed. The programme is told of only where none can be at all. */
export const assessableLevelFindings: AssessmentCheck = (assessment) => {
  const [programme, ...subprogrammes] = levelsOf(assessment);
  const empty = ({ figures, indicators }: Level): boolean => indicators.length > 0 && figures.assessed.result.known && figures.assessed.result.value.lt(ONE);
  const told = programme !== undefined && empty(programme) ? [programme] : subprogrammes.filter(empty);
  return told.map(({ name, indicators }) => ({
    code: "X03",
    level: name,
    count: indicators.length,
    table: "Показатели",
    cell: indicators[0]?.source.cells.actual ?? null,
    row: null,
  }));
};
