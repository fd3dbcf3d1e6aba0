import { quantity } from "../evaluate";
import { grouped } from "../grouped";
import { usedComponents, type Methodology } from "../methodology/methodology";
import type { Indicator } from "../model/indicator";
import type { ProgrammeData } from "../model/programmeData";
import type { Entry, Quantity } from "../quantity";
import type { Assessment, IndicatorAssessment, SubprogrammeAssessment } from "./assessment";
import { indicatorContribution } from "./contribution";
import { assessLevel } from "./assessLevel";
import { indicatorChange } from "./dynamics";
import { countedMeasures } from "./implementation";
import { indicatorAchievement, type IndicatorFigures } from "./indicatorAchievement";
import { countedSpending, isFinanced, spendingOf, sumOf } from "./spending";

/** Assesses one year of a programme in the order of the act: indicators, measures, spending, subprogrammes, the whole. Holds no arithmetic of its own. */
export function assessProgramme(data: ProgrammeData, methodology: Methodology): Assessment {
  const withChange = usedComponents(methodology).has("dynamics");
  const indicators = data.indicators.map((indicator, position) => assessIndicator(indicator, position, methodology, withChange));
  const measures = countedMeasures(data.measures, isFinanced(data, methodology), methodology);
  const spending = spendingOf(data, methodology);
  return assessLevels({ data, indicators, measures, spending }, methodology, "");
}

/**
 * The same year under a methodology that differs in its rules for indicators' degrees or in their grouping, and in nothing else: what was entered, measures and
 * spending are the same figures. `variant` sets the others apart from those of the first assessment.
 */
export function reassessProgramme(first: Assessment, methodology: Methodology, variant: string): Assessment {
  const indicators = first.indicators.map((assessed, position) => ({
    ...assessed,
    achievement: indicatorAchievement(`${variant}${indicatorId(position)}:achievement`, assessed, methodology),
  }));
  return assessLevels({ ...first, indicators }, methodology, variant);
}

type Parts = Pick<Assessment, "data" | "indicators" | "measures" | "spending">;

function assessLevels({ data, indicators, measures, spending }: Parts, methodology: Methodology, variant: string): Assessment {
  const indicatorsOf = grouped(indicators, ({ indicator }) => indicator.subprogramme);
  const measuresOf = grouped(measures, ({ measure }) => measure.subprogramme);
  const subprogrammes = data.subprogrammes.map((subprogramme, position): SubprogrammeAssessment => {
    const scope = `subprogramme/${position}`;
    const level = spending.levels.find((candidate) => candidate.subprogramme === subprogramme.code);
    const total = level?.total ?? sumOf(`${scope}/total`, [], methodology);
    const inputs = {
      scope,
      variant,
      isProgramme: false,
      indicators: indicatorsOf.get(subprogramme.code) ?? [],
      measures: measuresOf.get(subprogramme.code) ?? [],
      spending: total,
      counted: level === undefined ? total : countedSpending(scope, level, methodology),
      contributions: [],
    };
    return { subprogramme, ...assessLevel(inputs, methodology) };
  });

  const whole = {
    scope: "programme",
    variant,
    isProgramme: true,
    indicators,
    measures,
    spending: spending.total,
    counted: countedSpending("programme", spending, methodology),
    contributions: subprogrammes.map(({ subprogramme, effectiveness, counted }) => ({ code: subprogramme.code, effectiveness, spending: counted })),
  };
  const programme = assessLevel(whole, methodology);
  const preliminary = indicators.some(({ actual }) => !actual.result.known);
  const contributions = indicators.map(({ achievement, weight }, position) =>
    indicatorContribution(`${variant}${indicatorId(position)}`, achievement, weight, programme.assessed, methodology),
  );
  return { data, methodology, indicators, contributions, measures, spending, subprogrammes, programme, preliminary };
}

const indicatorId = (position: number): string => `indicator:${position + 1}`;

function assessIndicator(indicator: Indicator, position: number, methodology: Methodology, withChange: boolean): IndicatorAssessment {
  const id = indicatorId(position);
  const { direction, planned } = indicator;
  const figures: IndicatorFigures = {
    direction,
    planned:
      planned.kind === "value"
        ? { kind: planned.kind, value: entered(`${id}:planned`, planned.value) }
        : { kind: planned.kind, lower: entered(`${id}:planned-lower`, planned.lower), upper: entered(`${id}:planned-upper`, planned.upper) },
    actual: entered(`${id}:actual`, indicator.actual),
    previous: entered(`${id}:previous`, indicator.previous),
  };
  return {
    ...figures,
    indicator,
    weight: entered(`${id}:weight`, { ...indicator.weight, absence: "weight-missing" }),
    achievement: indicatorAchievement(`${id}:achievement`, figures, methodology),
    change: withChange ? indicatorChange(`${id}:change`, figures) : null,
  };
}

const entered = (id: string, entry: Entry): Quantity => quantity(id, "entered", { kind: "entered", entry });
