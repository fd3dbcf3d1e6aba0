import { of, quantity } from "../evaluate";
import { constant, difference, when } from "../expressions";
import type { Methodology } from "../methodology/methodology";
import type { Expression, Quantity } from "../quantity";

/** The factor k and the distance it was looked up by. */
export interface CorrectionFactor {
  readonly difference: Quantity;
  readonly factor: Quantity;
}

/** «Коэффициент k»: by the distance between outturn and achievement, |D − R|, rounded before it is looked up because the table's classes have gaps. */
export function correctionFactor(scope: string, achievement: Quantity, outturnRatio: Quantity, methodology: Methodology): CorrectionFactor | null {
  const rules = methodology.correction;
  if (rules === null) return null;
  const distance: Expression = {
    kind: "greatest",
    left: difference(of(achievement), of(outturnRatio)),
    right: difference(of(outturnRatio), of(achievement)),
  };
  const rounded = quantity(`${scope}:difference`, "difference", { kind: "round", of: distance, digits: rules.differenceDigits.value });
  const factor = rules.table.value.reduceRight(
    (beyond: Expression, { upTo, factor: k }) => when({ kind: "at-most", left: of(rounded), right: constant(upTo) }, constant(k), beyond),
    constant(rules.above.value),
  );
  return { difference: rounded, factor: quantity(`${scope}:factor`, "factor", factor) };
}
