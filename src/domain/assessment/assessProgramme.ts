import { quantity } from "../evaluate";
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

/** Assesses one year of a programme in the order of the act: indicators, measures, spending, subprogrammes, the whole. Holds no arithmetic of its own. `variant` sets the figures of a second assessment apart from the first. */
export function assessProgramme(data: ProgrammeData, methodology: Methodology, variant = ""): Assessment {
  const withChange = usedComponents(methodology).has("dynamics");
  const indicators = data.indicators.map((indicator, position) => assessIndicator(indicator, position, methodology, withChange, variant));
  const measures = countedMeasures(data.measures, isFinanced(data, methodology), methodology);
  const spending = spendingOf(data, methodology);
  const subprogrammes = data.subprogrammes.map((subprogramme, position): SubprogrammeAssessment => {
    const scope = `subprogramme/${position}`;
    const level = spending.levels.find((candidate) => candidate.subprogramme === subprogramme.code);
    const total = level?.total ?? sumOf(`${scope}/total`, [], methodology);
    const inputs = {
      scope,
      variant,
      isProgramme: false,
      indicators: indicators.filter(({ indicator }) => indicator.subprogramme === subprogramme.code),
      measures: measures.filter(({ measure }) => measure.subprogramme === subprogramme.code),
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
    indicatorContribution(`${variant}indicator:${position + 1}`, achievement, weight, programme.assessed, methodology),
  );
  return { data, methodology, indicators, contributions, measures, spending, subprogrammes, programme, preliminary };
}

function assessIndicator(indicator: Indicator, position: number, methodology: Methodology, withChange: boolean, variant: string): IndicatorAssessment {
  const id = `indicator:${position + 1}`;
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
    achievement: indicatorAchievement(`${variant}${id}:achievement`, figures, methodology),
    change: withChange ? indicatorChange(`${id}:change`, figures) : null,
  };
}

const entered = (id: string, entry: Entry): Quantity => quantity(id, "entered", { kind: "entered", entry });
