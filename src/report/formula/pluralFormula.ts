import { literal } from "./text";

/** The form of a Russian noun after the number of a cell, as `plural` gives it: 1 показатель, 2 показателя, 5 показателей, 1,5 показателя. */
export function pluralFormula(number: string, one: string, few: string, many: string): string {
  const [last, lastTwo] = [`MOD(ABS(${number}),10)`, `MOD(ABS(${number}),100)`];
  const teen = `AND(${lastTwo}>10,${lastTwo}<20)`;
  const isMany = `OR(${teen},${last}=0,${last}>4)`;
  return `IF(${number}<>INT(${number}),${literal(few)},IF(${isMany},${literal(many)},IF(${last}=1,${literal(one)},${literal(few)})))`;
}
