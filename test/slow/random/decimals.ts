import fc from "fast-check";
import { decimal, type Decimal } from "../../../src/domain/decimal";

/** Ratios that acts name as borders and limits: a figure that is exactly one of them must not miss it by binary noise. */
const BORDERS = ["0", "0.5", "0.7", "0.75", "0.8", "0.9", "0.95", "1", "1.05", "1.1", "1.3"];

/** Values with few digits, as people plan them. */
const USUAL = ["1", "2", "3", "4", "5", "7", "8", "12.5", "34.6", "68", "99.9", "100", "150", "1234.5", "48000", "0.3"];

const shifted = (digits: string, places: number): Decimal => decimal(digits).div(decimal("10").pow(places));

/** A ratio whose last digit is the 5 that a rounding must take up: 0.945, 1.005. */
const tie = fc
  .integer({ min: 2, max: 5 })
  .chain((digits) => fc.integer({ min: 0, max: 14 * 10 ** (digits - 1) }).map((before) => shifted(`${before}5`, digits + 1)));

const thousandths = fc.integer({ min: 0, max: 2200 }).map((value) => shifted(String(value), 3));

/** A ratio as it may come out of two values. */
export const ratio: fc.Arbitrary<Decimal> = fc.oneof(
  { weight: 3, arbitrary: tie },
  { weight: 2, arbitrary: fc.constantFrom(...BORDERS).map(decimal) },
  { weight: 2, arbitrary: thousandths },
);

/** A value above zero, with up to three digits after the comma. */
export const amount: fc.Arbitrary<Decimal> = fc.oneof(
  fc.constantFrom(...USUAL).map(decimal),
  fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 3 })).map(([digits, places]) => shifted(String(digits), places)),
);

/** Money with kopecks, up to tens of millions. */
export const money: fc.Arbitrary<Decimal> = fc.oneof(
  amount,
  fc.integer({ min: 1, max: 99_999_999 }).map((kopecks) => shifted(String(kopecks), 2)),
  fc.integer({ min: 1, max: 9_999_999 }).map((units) => shifted(`${units}25`, 2)),
);

/** Digits after the comma that people enter: with more of them a sum of millions is longer than a cell of Excel. */
const MOST_PLACES = 5;
const KOPECKS = 2;

/** A product as it would be entered: exact where it is short, else in kopecks. */
export function times(value: Decimal, by: Decimal): Decimal {
  const exact = value.times(by);
  return exact.round(MOST_PLACES).eq(exact) ? exact : exact.round(KOPECKS);
}

const zero = fc.constant(decimal("0"));

/** Plan and fact with a ratio of interest between them, in either order, or with none; now and then a zero. */
export const pairOf = (base: fc.Arbitrary<Decimal>): fc.Arbitrary<readonly [planned: Decimal, actual: Decimal]> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.tuple(base, ratio).map(([planned, by]) => [planned, times(planned, by)] as const) },
    { weight: 3, arbitrary: fc.tuple(base, ratio).map(([actual, by]) => [times(actual, by), actual] as const) },
    { weight: 3, arbitrary: fc.tuple(base, base) },
    { weight: 2, arbitrary: fc.tuple(zero, fc.oneof(zero, base)) },
    { weight: 1, arbitrary: fc.tuple(base, zero) },
  );
