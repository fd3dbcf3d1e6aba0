import { of, quantity } from "../evaluate";
import { constant } from "../expressions";
import type { Methodology } from "../methodology/methodology";
import type { IndicatorLevel } from "../model/indicator";
import type { Expression, Quantity } from "../quantity";
import { capped, rounded } from "./rounded";

/** One indicator as a level's degree sees it. */
export interface AssessedItem {
  /** Null at the level of the programme. */
  readonly subprogramme: string | null;
  readonly level: IndicatorLevel | null;
  readonly achievement: Quantity;
  readonly weight: Quantity;
}

/** A level's degree of achievement, with the means it rests on where there are any. */
export interface Achievement {
  readonly value: Quantity;
  readonly parts: readonly AchievementPart[];
}

/** The degree of some of the indicators: those of goals, tasks or measures, or those of one subprogramme (null: of the programme itself). */
export interface AchievementPart {
  readonly group: { readonly kind: "level"; readonly level: IndicatorLevel } | { readonly kind: "subprogramme"; readonly code: string | null };
  readonly value: Quantity;
}

/** «Степень достижения показателей» of one level, over its own indicators. */
export const levelAchievement = (id: string, items: readonly AssessedItem[], methodology: Methodology): Achievement => ({
  value: quantity(id, "mean-achievement", finished(aggregate(items, methodology), methodology)),
  parts: [],
});

/** The same for the programme: over all indicators, its own, the levels' means, or weighted levels. */
export function programmeAchievement(id: string, items: readonly AssessedItem[], methodology: Methodology): Achievement {
  switch (methodology.achievement.grouping.value) {
    case "flat":
      return levelAchievement(id, items, methodology);
    case "own-level":
      return levelAchievement(id, items.filter(({ subprogramme }) => subprogramme === null), methodology);
    case "groups": {
      const groups = [...new Set(items.map(({ subprogramme }) => subprogramme))];
      const parts = groups.map((code, position) =>
        part(`${id}:group/${position}`, { kind: "subprogramme", code }, items.filter(({ subprogramme }) => subprogramme === code), methodology),
      );
      return { value: quantity(id, "mean-achievement", finished({ kind: "mean-of-known", items: parts.map(({ value }) => value) }, methodology)), parts };
    }
    case "levels":
      return weightedLevels(id, items, methodology);
  }
}

/** Goal, task and measure indicators with their weights; a level without indicators gives its weight to the others. */
function weightedLevels(id: string, items: readonly AssessedItem[], methodology: Methodology): Achievement {
  const weights = methodology.achievement.levelWeights.value;
  if (weights === null) return levelAchievement(id, items, methodology);
  const levels = (["goal", "task", "measure"] as const).filter((level) => items.some((item) => levelOf(item) === level));
  const parts = levels.map((level) => part(`${id}:${level}`, { kind: "level", level }, items.filter((item) => levelOf(item) === level), methodology));
  const weighted: Expression = {
    kind: "weighted-mean-of-known",
    items: parts.map(({ value }, index) => ({ quantity: value, weight: constant(weights[levels[index] ?? "goal"]) })),
  };
  return { value: quantity(id, "mean-achievement", finished(weighted, methodology)), parts };
}

const levelOf = ({ level, subprogramme }: AssessedItem): IndicatorLevel => level ?? (subprogramme === null ? "goal" : "task");

const part = (id: string, group: AchievementPart["group"], items: readonly AssessedItem[], methodology: Methodology): AchievementPart => ({
  group,
  value: quantity(id, "level-mean", aggregate(items, methodology)),
});

function aggregate(items: readonly AssessedItem[], { achievement }: Methodology): Expression {
  const achievements = items.map((item) => item.achievement);
  switch (achievement.aggregate.value) {
    case "mean":
      return { kind: "mean-of-known", items: achievements };
    case "sum":
      return { kind: "sum-of-known", items: achievements };
    case "weighted-mean":
      return { kind: "weighted-mean-of-known", items: items.map((item) => ({ quantity: item.achievement, weight: of(item.weight) })) };
    case "share-reached":
      return {
        kind: "divide",
        left: { kind: "count-at-least", items: achievements, border: achievement.reachedFrom.value },
        right: { kind: "count-known", items: achievements },
      };
  }
}

const finished = (expression: Expression, methodology: Methodology): Expression =>
  rounded(methodology, methodology.achievement.roundingDigits.value, capped(methodology.achievement.cap.value, expression));
