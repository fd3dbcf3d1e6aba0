import { plain } from "../../domain/decimal";
import type { Rating, RatingCase, Verdict } from "../../domain/assessment/rating";
import type { Quantity } from "../../domain/quantity";
import { reference, type Homes } from "./homes";
import { literal, withoutNoise } from "./text";

/** A formula that chooses a text by the rating: the first rule whose conditions hold, `text(null)` where none does or there is no index. */
export function ratingFormula(rating: Rating, text: (verdict: Verdict | null) => string, homes: Homes, from: string): string {
  const none = literal(text(null));
  if (rating.rules.length === 0) return none;
  const cell = (figure: Quantity): string => {
    const home = homes.of(figure.id);
    if (home === undefined) throw new Error(`${figure.id} needs a cell of its own, because a rating rests on it`);
    return reference(home, from);
  };
  const chosen = rating.rules.reduceRight((inner, rule) => {
    const said = literal(text(rule.verdict));
    return rule.when.length === 0 ? said : `IF(${conditions(rule, cell)},${said},${inner})`;
  }, none);
  const figures = [...new Set([rating.of, ...rating.rules.flatMap(({ when }) => when.map(({ figure }) => figure))].map(cell))];
  return `IF(COUNT(${figures.join(",")})=${figures.length},${chosen},${none})`;
}

function conditions({ when }: RatingCase, cell: (figure: Quantity) => string): string {
  const operators = { equal: "=", "at-least": ">=", above: ">", below: "<", "at-most": "<=" };
  const tests = when.map(({ figure, is, value }) => `${withoutNoise(cell(figure))}${operators[is]}${plain(value)}`);
  return tests.length === 1 ? (tests[0] ?? "TRUE") : `AND(${tests.join(",")})`;
}
