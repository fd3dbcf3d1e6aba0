import type { UnknownReason } from "../domain/quantity";

/** Why a figure could not be computed. */
export type UnknownTexts = Readonly<Record<UnknownReason, string>>;

export const unknownRu: UnknownTexts = {
  "actual-missing": "нет фактического значения",
  "planned-missing": "нет планового значения",
  "value-missing": "нет значения",
  "excluded-by-methodology": "не учитывается по методике",
  "division-by-zero": "деление на ноль",
  "no-assessable-indicator": "нет ни одного показателя, который можно оценить",
  "no-indicators": "показателей нет",
  "no-expenditure": "расходы не планировались",
  "not-comparable": "значения несравнимы",
  "rule-not-chosen": "методика не определяет этот случай: выберите правило",
  "no-measures": "мероприятий, запланированных на год, нет",
  "not-due": "срок мероприятия не наступил",
  "no-subprogrammes": "подпрограмм нет",
  "weight-missing": "не указан вес показателя",
};

export const unknownEn: UnknownTexts = {
  "actual-missing": "no actual value",
  "planned-missing": "no planned value",
  "value-missing": "no value",
  "excluded-by-methodology": "left out by the methodology",
  "division-by-zero": "division by zero",
  "no-assessable-indicator": "no indicator can be assessed",
  "no-indicators": "there are no indicators",
  "no-expenditure": "no expenditure was planned",
  "not-comparable": "the values cannot be compared",
  "rule-not-chosen": "the methodology leaves this case open: choose a rule",
  "no-measures": "no measures were planned for the year",
  "not-due": "the measure is not due yet",
  "no-subprogrammes": "there are no sub-programmes",
  "weight-missing": "the indicator has no weight",
};
