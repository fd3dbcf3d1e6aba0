import { decimal, ONE, ZERO } from "../decimal";
import { of, quantity } from "../evaluate";
import { constant, product, quotient, sumOfTerms } from "../expressions";
import type { Methodology } from "../methodology/methodology";
import type { Expression, Quantity } from "../quantity";
import { sumOf, type Spending } from "./spending";

/** What a subprogramme brings to the programme's index. */
export interface Contribution {
  readonly code: string;
  readonly effectiveness: Quantity;
  readonly spending: Spending;
}

/** The programme's index out of the subprogrammes', with their weights. */
export interface ProgrammeIndex {
  readonly expression: Expression;
  /** Weight of each subprogramme, in their order; empty where the index does not rest on them. */
  readonly weights: readonly { readonly code: string; readonly weight: Quantity }[];
  /** Spending of all subprogrammes together, which the weights are shares of. */
  readonly base: Spending | null;
}

/** «Эффективность программы»: own achievement and weighted subprogrammes, or the subprogrammes alone; null where the programme is judged like a level. */
export function programmeIndex(scope: string, own: Quantity, contributions: readonly Contribution[], methodology: Methodology): ProgrammeIndex | null {
  const rules = methodology.effectiveness;
  if (rules.programme.value === "like-level" || contributions.length === 0) return null;
  const base = rules.subprogrammeWeights.value === "equal" ? null : sumOf("subprogrammes/total", contributions.map(({ spending }) => spending).filter(hasRows), methodology);
  const weights = contributions.map(({ code, spending }) => ({ code, weight: weightOf(`${scope}:${code}:weight`, spending, base, contributions.length, methodology) }));
  const [first, ...rest] = contributions.map(({ effectiveness }, index) => {
    const weight = weights[index]?.weight;
    return product(of(effectiveness), weight === undefined ? constant(ONE) : of(weight));
  });
  const sum = first === undefined ? constant(ONE) : sumOfTerms(first, ...rest);
  const subprogrammes: Expression = rules.dividedByCount.value
    ? { kind: "divide", left: sum, right: constant(decimal(String(contributions.length))) }
    : sum;
  if (rules.programme.value === "subprogrammes") return { expression: subprogrammes, weights, base };
  const share = rules.ownShare.value ?? decimal("0.5");
  return { expression: sumOfTerms(product(constant(share), of(own)), product(constant(ONE.minus(share)), subprogrammes)), weights, base };
}

/** A subprogramme without a single row of counted spending has no share in it; no amount is missing there. */
const hasRows = ({ planned: { result } }: Spending): boolean => result.known || result.reason !== "no-expenditure";

/** An equal part, or the share of planned or actual money («kj = Фj / Ф»). */
function weightOf(id: string, spending: Spending, base: Spending | null, count: number, { effectiveness }: Methodology): Quantity {
  if (base === null) return quantity(id, "spending-share", { kind: "divide", left: constant(ONE), right: constant(decimal(String(count))) });
  if (!hasRows(spending) && hasRows(base)) return quantity(id, "spending-share", constant(ZERO));
  const column = effectiveness.subprogrammeWeights.value === "planned-money" ? "planned" : "actual";
  return quantity(id, "spending-share", quotient(spending[column], base[column]));
}
