import type { Methodology } from "../../domain/methodology/methodology";
import type { Quantity } from "../../domain/quantity";
import { indicatorPrint, resultPrint, type Print } from "../print";
import type { PrintOf } from "./expressionWords";

/** How each figure of a calculation is printed, by the rule that made it. */
export const printBy =
  (methodology: Methodology, moneyDigits: number): PrintOf =>
  (quantity: Quantity): Print | "entered" => {
    switch (quantity.rule) {
      case "expenditure-sum":
        return { percent: false, digits: moneyDigits };
      case "indicator-achievement":
        return indicatorPrint(methodology);
      case "mean-achievement":
      case "level-mean":
        return achievementPrint(methodology);
      case "contribution":
        return { ...achievementPrint(methodology), digits: Math.max(2, achievementPrint(methodology).digits) };
      case "outturn":
        return resultPrint(methodology, methodology.outturn.roundingDigits.value);
      case "implementation-rate":
        return resultPrint(methodology, methodology.implementation.roundingDigits.value);
      case "spending-efficiency":
        return resultPrint(methodology, methodology.spendingEfficiency.roundingDigits.value);
      case "dynamics":
      case "indicator-change":
        return resultPrint(methodology, methodology.dynamics?.roundingDigits.value ?? null);
      case "effectiveness":
        return resultPrint(methodology, methodology.effectiveness.roundingDigits.value);
      case "compared-index":
        return { ...resultPrint(methodology, null), digits: 4 };
      case "spending-share":
        return { percent: false, digits: 4 };
      case "factor":
      case "difference":
        return { percent: false, digits: 2 };
      default:
        return "entered";
    }
  };

/** A sum of degrees is no percentage. */
export const achievementPrint = (methodology: Methodology): Print => {
  const print = resultPrint(methodology, methodology.achievement.roundingDigits.value);
  return methodology.achievement.aggregate.value === "sum" ? { percent: false, digits: print.percent ? print.digits + 2 : print.digits } : print;
};
