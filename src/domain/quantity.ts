import type { Decimal } from "./decimal";
import type { SourceCell } from "./sourceCell";

/** A computed or entered figure: what it is, how it came about, and its value or the reason why there is none. */
export interface Quantity {
  /** Unique within one assessment: "indicator:1/1:achievement". */
  readonly id: string;
  readonly rule: Rule;
  readonly expression: Expression;
  readonly result: Result;
}

/** Known with an exact value, or unknown with a reason. Never zero for absence. */
export type Result = { readonly known: true; readonly value: Decimal } | { readonly known: false; readonly reason: UnknownReason };

export type UnknownReason =
  /** The year's actual value has not been entered («нет факта»). */
  | "actual-missing"
  | "planned-missing"
  | "value-missing"
  /** The methodology leaves such an indicator out (a zero plan, say). */
  | "excluded-by-methodology"
  | "division-by-zero"
  /** Not one indicator of the level can be assessed. */
  | "no-assessable-indicator"
  | "no-indicators"
  | "no-expenditure"
  /** The methodology leaves the case open and the user has not chosen. */
  | "rule-not-chosen"
  | "no-measures"
  /** The measure's term has not come. */
  | "not-due"
  | "no-subprogrammes"
  | "weight-missing"
  | "not-comparable";

/** Which rule produced a quantity; its words are in `messages/`. */
export type Rule =
  | "entered"
  | "indicator-achievement"
  | "mean-achievement"
  | "assessed-indicators"
  | "all-indicators"
  | "unreported-indicators"
  | "planned-measures"
  | "completed-measures"
  | "expenditure-sum"
  | "outturn"
  | "variance"
  | "implementation-rate"
  | "measure-counted"
  | "spending-efficiency"
  | "difference"
  | "factor"
  | "indicator-change"
  | "dynamics"
  | "spending-share"
  | "level-mean"
  | "contribution"
  | "effectiveness"
  | "compared-index";

/** One description of a rule: evaluated for the value, rendered as an Excel formula and as words. */
export type Expression =
  | { readonly kind: "entered"; readonly entry: Entry }
  | { readonly kind: "constant"; readonly value: Decimal }
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  | { readonly kind: "multiply" | "divide" | "add" | "subtract" | "least" | "greatest"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "round"; readonly of: Expression; readonly digits: number }
  | { readonly kind: "sum"; readonly items: readonly Quantity[] }
  /** Arithmetic mean, or sum, of the known items only. */
  | { readonly kind: "mean-of-known" | "sum-of-known"; readonly items: readonly Quantity[] }
  /** Mean of the known items with the weights that belong to them; the weights need not sum to 1. */
  | { readonly kind: "weighted-mean-of-known"; readonly items: readonly { readonly quantity: Quantity; readonly weight: Expression }[] }
  /** How many known items reach the border. */
  | { readonly kind: "count-at-least"; readonly items: readonly Quantity[]; readonly border: Decimal }
  | { readonly kind: "count-known" | "count-unknown"; readonly items: readonly Quantity[] }
  | { readonly kind: "count"; readonly items: readonly Quantity[] }
  /** How many of the texts equal the wanted one. */
  | { readonly kind: "count-texts"; readonly texts: readonly EnteredText[]; readonly wanted: readonly string[] | null }
  | { readonly kind: "when"; readonly condition: Condition; readonly then: Expression; readonly otherwise: Expression }
  | { readonly kind: "unknown"; readonly reason: UnknownReason };

export type Condition =
  | { readonly kind: "equal" | "at-least" | "at-most" | "above" | "below"; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "known"; readonly quantity: Quantity }
  /** The text is one of the wanted ones. */
  | { readonly kind: "text-is"; readonly text: EnteredText; readonly wanted: readonly string[] };

/** A number read from one cell of the workbook, or its absence. */
export interface Entry {
  readonly cell: SourceCell;
  readonly value: Decimal | null;
  readonly reading: Reading;
  /** Why the quantity is unknown when the cell is empty. */
  readonly absence: UnknownReason;
}

/** How the number stands in its cell. */
export type Reading =
  /** A numeric cell. */
  | { readonly kind: "number" }
  /** A numeric cell shown in percent: the cell holds 0.69, the value is 69. */
  | { readonly kind: "percent" }
  /** A number written as text: «31,0», «99,07 %», «не менее 53»; `prefix` is what stands before the digits. */
  | { readonly kind: "text"; readonly text: string; readonly prefix: string }
  /** A number with a mark or a unit beside it: «0,2 *(28)», «2 млрд 535 млн»; known for this very text only. */
  | { readonly kind: "written"; readonly text: string }
  /** One border of «95–105»; `separator` is what stands between the two. */
  | { readonly kind: "lower" | "upper"; readonly text: string; readonly separator: string }
  /** A day, a whole year meaning its last day, or a day written «31.12.2021». */
  | { readonly kind: "day" | "year-end" | "day-text" }
  /** «да» is 1, «нет» is 0. */
  | { readonly kind: "yes-no"; readonly text: string };

/** A text cell that a count rests on. */
export interface EnteredText {
  readonly cell: SourceCell;
  readonly text: string;
}
