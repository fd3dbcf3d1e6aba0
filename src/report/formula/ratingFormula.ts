import { plain } from "../../domain/decimal";
import type { Rating, RatingCase } from "../../domain/assessment/rating";
import type { Quantity } from "../../domain/quantity";
import type { RatingText } from "../draft/draft";
import { reference, type Homes } from "./homes";
import { isNoisy, withoutNoise } from "./noise";
import { literal } from "./text";

/** A formula that chooses a text by the rating: of the first rule whose conditions hold, or of the reason why there is no verdict. */
export function ratingFormula(rating: Rating, text: RatingText, homes: Homes, from: string): string {
  if (rating.rules.length === 0) return literal(text({ known: false, reason: "scale-unknown" }));
  const notComputed = literal(text({ known: false, reason: "not-computed" }));
  const cell = (figure: Quantity): string => {
    const home = homes.of(figure.id);
    if (home === undefined) throw new Error(`${figure.id} needs a cell of its own, because a rating rests on it`);
    return reference(home, from);
  };
  const asked = new Set<string>();
  /** Tests that the figures are numbers before they are asked for the first time. */
  const whenKnown = (figures: readonly Quantity[]): ((inner: string) => string) => {
    const cells = [...new Set(figures.map(cell))].filter((address) => !asked.has(address));
    for (const address of cells) asked.add(address);
    return (inner) => (cells.length === 0 ? inner : `IF(COUNT(${cells.join(",")})=${cells.length},${inner},${notComputed})`);
  };
  const index = whenKnown([rating.of]);
  const steps = rating.rules.map((rule) => ({ rule, known: whenKnown(rule.when.map(({ figure }) => figure)) }));
  return index(
    steps.reduceRight((otherwise, { rule, known }) => {
      const said = literal(text({ known: true, verdict: rule.verdict }));
      return rule.when.length === 0 ? said : known(`IF(${conditions(rule, cell)},${said},${otherwise})`);
    }, literal(text({ known: false, reason: "not-covered" }))),
  );
}

function conditions({ when }: RatingCase, cell: (figure: Quantity) => string): string {
  const operators = { equal: "=", "at-least": ">=", above: ">", below: "<", "at-most": "<=" };
  const tests = when.map(({ figure, is, value }) => {
    const address = cell(figure);
    return `${isNoisy(figure.expression) ? withoutNoise(address) : address}${operators[is]}${plain(value)}`;
  });
  return tests.length === 1 ? (tests[0] ?? "TRUE") : `AND(${tests.join(",")})`;
}
