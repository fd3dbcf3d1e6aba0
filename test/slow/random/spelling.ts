import fc from "fast-check";
import { decimal, plain, toCell, type Decimal } from "../../../src/domain/decimal";
import type { InputValue } from "../../../src/tables/template/inputSheet";
import { mostly, written, type Written } from "./row";

/** A way to write a number down. */
export type Spelling = (value: Decimal) => Written;

const NO_BREAK = "\u00a0";
const NARROW = "\u202f";

const comma = (value: Decimal): string => plain(value).replace(".", ",");

/** Thousands set apart: «1 234,5». */
function grouped(value: Decimal, space: string): string {
  const [whole = "", fraction] = comma(value).split(",");
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/gu, space);
  return fraction === undefined ? groups : `${groups},${fraction}`;
}

const TEXTS: readonly ((value: Decimal) => string)[] = [
  comma,
  plain,
  (value) => grouped(value, " "),
  (value) => grouped(value, NO_BREAK),
  (value) => grouped(value, NARROW),
  (value) => ` ${comma(value)} `,
  (value) => `${comma(value)} %`,
  (value) => `${comma(value)}${NO_BREAK}%`,
  (value) => `${comma(value)}${comma(value).includes(",") ? "0" : ",0"}`,
  (value) => `+${comma(value)}`,
];

const PREFIXED: readonly ((value: Decimal) => string)[] = [
  (value) => `не менее ${comma(value)}`,
  (value) => `Не более${NO_BREAK}${comma(value)}`,
  (value) => `≥ ${comma(value)}`,
];

const asNumber: Spelling = (value) => written(toCell(value));
/** Excel shows 69 % and keeps 0.69. */
const asPercent: Spelling = (value) => ({ value: toCell(value.div(decimal("100"))), format: "0.0%" });
const asText = (spell: (value: Decimal) => string): Spelling => (value) => written(spell(value));

/** A numeric cell, or one of the ways people type a number as text. */
export const spelling: fc.Arbitrary<Spelling> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(asNumber) },
  { weight: 1, arbitrary: fc.constant(asPercent) },
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS).map(asText) },
);

/** The same for plans, which may have words before the number. */
export const plannedSpelling: fc.Arbitrary<Spelling> = mostly(10, spelling, fc.constantFrom(...PREFIXED).map(asText));

/** A cell that says that there is no value. */
export const absent: fc.Arbitrary<Written> = fc.constantFrom<InputValue>(null, null, null, "-", "–", "н/д", "х").map(written);

/** A corridor in the spellings of acts. */
export const corridorSpelling: fc.Arbitrary<(low: Decimal, high: Decimal) => Written> = fc
  .constantFrom(
    (low: Decimal, high: Decimal) => `${comma(low)}–${comma(high)}`,
    (low: Decimal, high: Decimal) => `${comma(low)}-${comma(high)}`,
    (low: Decimal, high: Decimal) => `от ${comma(low)} до ${comma(high)}`,
    (low: Decimal, high: Decimal) => `${grouped(low, " ")} — ${grouped(high, NO_BREAK)} %`,
  )
  .map((spell) => (low, high) => written(spell(low, high)));
