import { quantity } from "../evaluate";
import { ratioDigits, usedComponents, type Methodology } from "../methodology/methodology";
import { levelAchievement, programmeAchievement, type AssessedItem } from "./achievement";
import type { IndicatorAssessment, LevelAssessment } from "./assessment";
import { correctionFactor } from "./correctionFactor";
import { dynamics } from "./dynamics";
import { implementation, type CountedMeasure } from "./implementation";
import { indexQuantity, levelIndex, type Components } from "./levelIndex";
import { programmeIndex, type Contribution } from "./programmeIndex";
import { rate } from "./rating";
import { spendingEfficiency } from "./spendingEfficiency";
import type { Spending } from "./spending";

/** What one level is judged by. */
export interface LevelInputs {
  /** "programme", or "subprogramme/0": positions, because a subprogramme's code may hold any sign. */
  readonly scope: string;
  /** Sets the figures of a second assessment apart; what does not rest on the indicators' degrees is the same figure in both. */
  readonly variant: string;
  readonly isProgramme: boolean;
  readonly indicators: readonly IndicatorAssessment[];
  readonly measures: readonly CountedMeasure[];
  readonly spending: Spending;
  readonly counted: Spending;
  /** What the subprogrammes bring to the programme's index; empty for a subprogramme. */
  readonly contributions: readonly Contribution[];
}

/** The figures of the programme or of one subprogramme, in the order of the act. */
export function assessLevel(inputs: LevelInputs, methodology: Methodology): LevelAssessment {
  const { isProgramme, indicators, measures, spending, counted, contributions } = inputs;
  const scope = `${inputs.variant}${inputs.scope}`;
  const items: AssessedItem[] = indicators.map(({ indicator, achievement, weight }) => ({
    subprogramme: indicator.subprogramme,
    level: indicator.level,
    achievement,
    weight,
  }));
  const degree = (isProgramme ? programmeAchievement : levelAchievement)(`${scope}:achievement`, items, methodology);
  const achievements = items.map(({ achievement }) => achievement);
  const used = usedComponents(methodology);
  const done = implementation(inputs.scope, measures, methodology);
  const assessed = quantity(`${scope}:assessed`, "assessed-indicators", { kind: "count-known", items: achievements });
  const correction = used.has("factor") ? correctionFactor(scope, degree.value, counted.outturn, methodology) : null;
  const changes = indicators.flatMap(({ change }) => change ?? []);
  const change = used.has("dynamics") ? dynamics(`${inputs.scope}:dynamics`, changes, methodology) : null;
  const figures: Components = {
    achievement: degree.value,
    outturn: counted.outturn,
    implementation: done.rate,
    spendingEfficiency: used.has("spendingEfficiency") ? spendingEfficiency(`${inputs.scope}:spendingEfficiency`, done.rate, counted.outturn, methodology) : null,
    dynamics: change,
    factor: correction?.factor ?? null,
    assessed,
  };
  const fromSubprogrammes = programmeIndex(scope, degree.value, contributions, methodology);
  const expression = fromSubprogrammes?.expression ?? levelIndex(figures, methodology);
  const effectiveness = indexQuantity(`${scope}:effectiveness`, expression, ratioDigits(methodology, methodology.effectiveness.roundingDigits.value));
  const exact = methodology.rating.compare.value === "exact" && methodology.effectiveness.roundingDigits.value !== null;
  const compared = exact ? quantity(`${scope}:compared-index`, "compared-index", expression) : effectiveness;
  return {
    achievement: degree.value,
    achievementParts: degree.parts,
    assessed,
    total: quantity(`${scope}:total`, "all-indicators", { kind: "count", items: achievements }),
    unreported: quantity(`${scope}:unreported`, "unreported-indicators", { kind: "count-unknown", items: indicators.map(({ actual }) => actual) }),
    implementation: done,
    spending,
    counted,
    spendingEfficiency: figures.spendingEfficiency,
    correction,
    dynamics: change,
    fromSubprogrammes,
    effectiveness,
    compared,
    rating: rate(compared, figures, methodology),
  };
}
