import { ratioDigits, type Methodology } from "../methodology/methodology";
import type { Expression } from "../quantity";

/** An expression rounded as the methodology says for this stage, or left as it is. */
export function rounded(methodology: Methodology, digits: number | null, expression: Expression): Expression {
  const places = ratioDigits(methodology, digits);
  return places === null ? expression : { kind: "round", of: expression, digits: places };
}
