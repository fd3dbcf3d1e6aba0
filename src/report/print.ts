import { decimal, roundHalfAway, type Decimal } from "../domain/decimal";
import type { Methodology } from "../domain/methodology/methodology";
import type { Quantity } from "../domain/quantity";
import { NO_VALUE } from "./formula/text";

/** How a figure is printed: in percent or as it is, with so many digits after the comma. */
export interface Print {
  readonly percent: boolean;
  readonly digits: number;
}

const HUNDRED = decimal("100");
/** Digits shown where the methodology does not round. */
const UNROUNDED = { percent: 2, ratio: 4 } as const;

/** Print of a result in the methodology's unit, with its digits of rounding. */
export const resultPrint = ({ unit }: Methodology, digits: number | null): Print => ({ percent: unit.value === "percent", digits: digits ?? UNROUNDED[unit.value] });

/** Print of one indicator's degree; points are no percentage. */
export const indicatorPrint = (methodology: Methodology): Print =>
  methodology.indicator.steps.value === null
    ? resultPrint(methodology, methodology.indicator.roundingDigits.value)
    : { percent: false, digits: methodology.indicator.roundingDigits.value ?? 2 };

/** Number format of a cell, en-US. */
export const printFormat = ({ percent, digits }: Print): string => `${digits === 0 ? "0" : `0.${"0".repeat(digits)}`}${percent ? "\\ %" : ""}`;

/** «100,3 %», or «–» when not computable. */
export const printed = ({ result }: Quantity, print: Print): string => (result.known ? printedValue(result.value, print) : NO_VALUE);

export const printedValue = (value: Decimal, { percent, digits }: Print): string =>
  `${fixed(percent ? value.times(HUNDRED) : value, digits)}${percent ? " %" : ""}`;

/** «100,3»: comma, as many decimals as asked. */
export const fixed = (value: Decimal, digits: number): string => roundHalfAway(value, digits).toFixed(digits).replace(".", ",");
