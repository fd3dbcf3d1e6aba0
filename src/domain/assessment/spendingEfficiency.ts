import { quantity } from "../evaluate";
import { quotient } from "../expressions";
import type { Methodology } from "../methodology/methodology";
import type { Quantity } from "../quantity";
import { capped, rounded } from "./rounded";

/** «Эффективность использования средств (Эис)»: implementation by outturn (СРм / ССуз); unknown where nothing was spent or planned. */
export const spendingEfficiency = (id: string, implementationRate: Quantity, outturnRatio: Quantity, methodology: Methodology): Quantity => {
  const { cap, roundingDigits } = methodology.spendingEfficiency;
  return quantity(id, "spending-efficiency", rounded(methodology, roundingDigits.value, capped(cap.value, quotient(implementationRate, outturnRatio))));
};
