import type { Entry, Expression } from "../../domain/quantity";

/** Decimals of a ratio that a cell keeps; what lies beyond is binary noise. */
export const KEPT_DECIMALS = 13;

/** A number without binary noise, which must decide neither a comparison nor a rounding: the quotient 1.005 may stand in a cell as 1.00499999999999989. */
export const withoutNoise = (body: string): string => `ROUND(${body},${KEPT_DECIMALS})`;

/** Whether a formula's number may differ from the exact one in its last binary digits: quotients, products and sums may; entered and rounded numbers are the nearest that a cell can hold. */
export function isNoisy(expression: Expression): boolean {
  switch (expression.kind) {
    case "entered":
      return isNoisyEntry(expression.entry);
    case "quantity":
      return isNoisy(expression.quantity.expression);
    case "least":
    case "greatest":
      return isNoisy(expression.left) || isNoisy(expression.right);
    case "when":
      return isNoisy(expression.then) || isNoisy(expression.otherwise);
    case "multiply":
    case "divide":
    case "add":
    case "subtract":
    case "sum":
    case "sum-of-known":
    case "mean-of-known":
    case "weighted-mean-of-known":
      return true;
    default:
      return false;
  }
}

/** A cell in percent is multiplied by a hundred. */
const isNoisyEntry = ({ reading }: Entry): boolean => reading.kind === "percent";
