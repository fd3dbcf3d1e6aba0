import { quantity } from "../evaluate";
import type { Methodology } from "../methodology/methodology";
import type { Indicator } from "../model/indicator";
import type { Measure } from "../model/measure";
import type { ProgrammeData } from "../model/programmeData";
import type { Entry, Quantity } from "../quantity";
import { meanAchievement } from "./achievement";
import type { Assessment, IndicatorAssessment, LevelAssessment } from "./assessment";
import { effectiveness } from "./effectiveness";
import { implementation } from "./implementation";
import { indicatorAchievement } from "./indicatorAchievement";
import { rate } from "./rating";
import { spendingOf, sumOf, type Spending } from "./spending";

/** Assesses one year of a programme in the order of the act: indicators, spending, levels, the whole. Holds no arithmetic of its own. */
export function assessProgramme(data: ProgrammeData, methodology: Methodology): Assessment {
  const indicators = data.indicators.map((indicator, position) => assessIndicator(indicator, position, methodology));
  const spending = spendingOf(data, methodology);
  const subprogrammes = data.subprogrammes.map((subprogramme, position) => ({
    subprogramme,
    ...assessLevel(
      `subprogramme/${position}`,
      indicators.filter(({ indicator }) => indicator.subprogramme === subprogramme.code),
      data.measures.filter((measure) => measure.subprogramme === subprogramme.code),
      spending.levels.find((level) => level.subprogramme === subprogramme.code)?.total ?? sumOf(`subprogramme/${position}/total`, [], methodology),
      methodology,
    ),
  }));
  const programme = assessLevel("programme", indicators, data.measures, spending.total, methodology);
  const preliminary = indicators.some(({ actual }) => !actual.result.known);
  return { data, methodology, indicators, spending, subprogrammes, programme, preliminary };
}

function assessIndicator(indicator: Indicator, position: number, methodology: Methodology): IndicatorAssessment {
  const id = `indicator:${position + 1}`;
  const { direction, planned } = indicator;
  const actual = entered(`${id}:actual`, indicator.actual);
  const plan =
    planned.kind === "value"
      ? { kind: planned.kind, value: entered(`${id}:planned`, planned.value) }
      : { kind: planned.kind, lower: entered(`${id}:planned-lower`, planned.lower), upper: entered(`${id}:planned-upper`, planned.upper) };
  const previous = entered(`${id}:previous`, indicator.previous);
  const achievement = indicatorAchievement(`${id}:achievement`, { direction, planned: plan, actual }, methodology);
  return { indicator, direction, planned: plan, actual, previous, achievement };
}

function assessLevel(
  scope: string,
  indicators: readonly IndicatorAssessment[],
  measures: readonly Measure[],
  spending: Spending,
  methodology: Methodology,
): LevelAssessment {
  const items = indicators.map(({ achievement }) => achievement);
  const achievement = meanAchievement(`${scope}:achievement`, items, methodology);
  const index = effectiveness(`${scope}:effectiveness`, achievement, spending.outturn, methodology);
  return {
    achievement,
    assessed: quantity(`${scope}:assessed`, "assessed-indicators", { kind: "count-known", items }),
    total: quantity(`${scope}:total`, "all-indicators", { kind: "count", items }),
    unreported: quantity(`${scope}:unreported`, "unreported-indicators", { kind: "count-unknown", items: indicators.map(({ actual }) => actual) }),
    implementation: implementation(scope, measures),
    spending,
    effectiveness: index,
    rating: rate(index, methodology),
  };
}

const entered = (id: string, entry: Entry): Quantity => quantity(id, "entered", { kind: "entered", entry });
