import Big from "big.js";

/** An exact decimal. The only number type for money, ratios and indicator values. */
export type Decimal = Big;

/** Digits kept after the point of a quotient that does not end; far beyond any rounding an act asks for. */
const QUOTIENT_DIGITS = 40;

/** Digits that roundings and comparisons look at. What lies beyond is left over from such quotients: (1/3) / (2/3) is 0.5, not 0.4999…. */
const MEANINGFUL_DIGITS = 30;

/** Excel stores and computes with 15 significant digits; what lies beyond is binary noise. */
const EXCEL_DIGITS = 15;

const Exact = Big();
Exact.DP = QUOTIENT_DIGITS;
Exact.RM = Big.roundHalfUp;
Exact.NE = -1000;
Exact.PE = 1000;

/** A decimal from its plain notation, e.g. "269.76". Throws on anything else. */
export const decimal = (plain: string): Decimal => new Exact(plain);

/** A decimal from a number of a cell, as Excel shows it: 0.1 + 0.2 is 0.3. Throws on NaN and infinities. */
export const decimalFromCell = (value: number): Decimal => new Exact(value.toPrecision(EXCEL_DIGITS));

export const ZERO = decimal("0");
export const ONE = decimal("1");

const meaningful = (value: Decimal): Decimal => value.round(MEANINGFUL_DIGITS, Big.roundHalfUp);

/** Rounds half away from zero, like Excel's ROUND; `digits` may be negative. The only place where a number is rounded. */
export function roundHalfAway(value: Decimal, digits: number): Decimal {
  const exact = meaningful(value);
  if (digits >= 0) return exact.round(digits, Big.roundHalfUp);
  const unit = decimal("10").pow(-digits);
  return exact.div(unit).round(0, Big.roundHalfUp).times(unit);
}

/** Below zero, zero or above it, as the left value is below, equal to or above the right one. */
export const compare = (left: Decimal, right: Decimal): number => meaningful(left).cmp(meaningful(right));

/** Plain notation without exponent or trailing zeros: "1.003". */
export const plain = (value: Decimal): string => new Exact(value).toFixed();

/** The nearest number a cell can hold. */
export const toCell = (value: Decimal): number => Number(plain(value));
