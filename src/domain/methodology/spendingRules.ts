import * as z from "zod";
import { plainDecimal, provision, roundingDigits } from "./provision";

/** «Степень реализации мероприятий (СРм)». */
export const implementationRules = z.strictObject({
  /** When a measure counts as completed: by its status; done and not late; its share of results reached `reachedFrom`. */
  completion: provision(z.enum(["status", "in-time", "share-of-results"])),
  reachedFrom: provision(plainDecimal),
  /** Which measures are counted: all, or those with planned spending. */
  scope: provision(z.enum(["all", "financed"])),
  /** A measure whose term has not come («срок не наступил»): not among those planned for the year, or planned and not completed. */
  notDue: provision(z.enum(["left-out", "not-completed"])),
  roundingDigits: provision(roundingDigits),
});

/** «Степень соответствия запланированному уровню расходов (ССуз)». */
export const outturnRules = z.strictObject({
  sources: provision(z.enum(["all", "budgets", "local-budget"])),
  /** Which planned amount: of the programme («План»), or of the budget list («Роспись»). */
  plan: provision(z.enum(["programme", "budget-list"])),
  /** What effectiveness rests on where no money was planned. */
  withoutMoney: provision(z.enum(["dropped", "one", "not-computed"])),
  cap: provision(plainDecimal.nullable()),
  roundingDigits: provision(roundingDigits),
});

/** «Эффективность использования средств (Эис)»: implementation by outturn. */
export const spendingEfficiencyRules = z.strictObject({
  cap: provision(plainDecimal.nullable()),
  roundingDigits: provision(roundingDigits),
});

/** A factor by the distance between outturn and achievement; the distance is rounded before it is looked up. */
export const correctionRules = z.strictObject({
  differenceDigits: provision(z.number().int().min(0).max(10)),
  /** From the smallest distance to the greatest. */
  table: provision(z.array(z.strictObject({ upTo: plainDecimal, factor: plainDecimal })).min(1)),
  above: provision(plainDecimal),
});
