import { quantity, of } from "../evaluate";
import { constant, inBranches, isKnown, product, sumOfTerms, when } from "../expressions";
import type { Component } from "../methodology/indexRules";
import type { Methodology } from "../methodology/methodology";
import { ZERO, type Decimal } from "../decimal";
import type { Expression, Quantity } from "../quantity";

/** The figures of one level that its index may rest on; null where the methodology has no such figure. */
export interface Components {
  readonly achievement: Quantity;
  readonly outturn: Quantity;
  readonly implementation: Quantity;
  readonly spendingEfficiency: Quantity | null;
  readonly dynamics: Quantity | null;
  readonly factor: Quantity | null;
  /** Number of assessed indicators, for «sum by count». */
  readonly assessed: Quantity;
}

/** «Эффективность» of one level by the methodology's formula, not yet rounded. */
export function levelIndex(figures: Components, methodology: Methodology): Expression {
  const { achievement, outturn, spendingEfficiency, factor } = figures;
  switch (methodology.effectiveness.formula.value) {
    case "achievement":
      return of(achievement);
    case "sum-over-count":
      return { kind: "divide", left: of(achievement), right: of(figures.assessed) };
    case "product":
      return withMoney(outturn, methodology, product(of(achievement), of(outturn)), of(achievement));
    case "ratio":
      return withMoney(outturn, methodology, { kind: "divide", left: of(achievement), right: of(outturn) }, of(achievement));
    case "product-with-factor":
      return withMoney(
        outturn,
        methodology,
        product(product(of(achievement), of(outturn)), factor === null ? UNKNOWN : of(factor)),
        of(achievement),
      );
    case "achievement-by-spending-efficiency":
      return withMoney(outturn, methodology, product(of(achievement), spendingEfficiency === null ? UNKNOWN : of(spendingEfficiency)), of(achievement));
    case "weighted-sum":
      return weightedSum(figures, methodology);
  }
}

const UNKNOWN: Expression = { kind: "unknown", reason: "value-missing" };

/**
 * Where no money was planned: the spending part is dropped, counts as 1, or leaves the index unknown, as the methodology says. An amount that should be
 * there and is not leaves it unknown in any case.
 */
function withMoney(outturn: Quantity, { outturn: rules }: Methodology, full: Expression, without: Expression): Expression {
  const amountMissing = !outturn.result.known && outturn.result.reason === "value-missing";
  return rules.withoutMoney.value === "not-computed" || amountMissing ? full : when(isKnown(outturn), full, without);
}

/** Σ weight × result; where no money was planned, the weights of the spending results go to the others in proportion. */
function weightedSum(figures: Components, methodology: Methodology): Expression {
  const weights = Object.entries(methodology.effectiveness.weights.value ?? {}) as [Component, Decimal][];
  const terms = weights.map(([component, weight]) => ({ component, weight, figure: figures[component] }));
  if (terms.length === 0 || terms.some(({ figure }) => figure === null)) return UNKNOWN;
  const sum = (chosen: typeof terms): Expression => {
    const [first, ...rest] = chosen.map(({ weight, figure }) => product(constant(weight), figure === null ? UNKNOWN : of(figure)));
    return first === undefined ? UNKNOWN : sumOfTerms(first, ...rest);
  };
  const full = sum(terms);
  const moneyless = terms.filter(({ component }) => component !== "outturn" && component !== "spendingEfficiency");
  if (moneyless.length === terms.length || moneyless.length === 0) return full;
  const total = moneyless.reduce((all, { weight }) => all.plus(weight), ZERO);
  const dropped: Expression = { kind: "divide", left: sum(moneyless), right: constant(total) };
  const one: Expression = sumOfTerms(sum(moneyless), constant(terms.reduce((all, { weight }) => all.plus(weight), ZERO).minus(total)));
  return withMoney(figures.outturn, methodology, full, methodology.outturn.withoutMoney.value === "one" ? one : dropped);
}

/** An index as a quantity, rounded where the methodology says so. */
export const indexQuantity = (id: string, expression: Expression, digits: number | null): Quantity =>
  quantity(id, "effectiveness", digits === null ? expression : inBranches(expression, (branch) => ({ kind: "round", of: branch, digits })));
