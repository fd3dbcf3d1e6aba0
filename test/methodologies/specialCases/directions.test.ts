import { checkCases } from "../checkCases";
import type { IndicatorSketch } from "../programmeOf";
import { oneIndicator as one } from "./oneIndicator";

describe("decrease wanted: P / F or 2 − F / P", () => {
  const fact = (actual: string): IndicatorSketch => ({ planned: "4", actual, direction: "decrease" });
  const linear = { declineFormula: "two-minus-ratio" };
  checkCases("partizansk-2021", [
    one("P / F above plan: 4 / 5 = 0.8", fact("5"), {}, "0.8"),
    one("P / F below plan: 4 / 3.2 = 1.25", fact("3.2"), {}, "1.25"),
    one("2 − F / P above plan: 2 − 5 / 4 = 0.75", fact("5"), linear, "0.75"),
    one("2 − F / P below plan: 2 − 3 / 4 = 1.25", fact("3"), linear, "1.25"),
    one("2 − F / P far above plan: 2 − 10 / 4 = −0.5", fact("10"), linear, "-0.5"),
    one("the same with a floor of 0", fact("10"), { ...linear, floor: "0" }, "0"),
  ]);
});

describe("yes or no, a target value, a corridor", () => {
  const corridor = (actual: string): IndicatorSketch => ({ planned: ["95", "105"], actual, direction: "range" });
  const target = (actual: string): IndicatorSketch => ({ planned: "100", actual, direction: "equal" });
  checkCases("partizansk-2021", [
    one("yes as planned", { planned: "1", actual: "1", direction: "yes-no" }, {}, "1"),
    one("no instead of yes", { planned: "1", actual: "0", direction: "yes-no" }, {}, "0"),
    one("inside 95–105", corridor("100"), {}, "1"),
    one("on the lower border", corridor("95"), {}, "1"),
    one("on the upper border", corridor("105"), {}, "1"),
    one("below: 76 / 95 = 0.8", corridor("76"), {}, "0.8"),
    one("above: 105 / 150 = 0.7", corridor("150"), {}, "0.7"),
    one("target missed from below: 80 / 100", target("80"), {}, "0.8"),
    one("target missed from above: 100 / 125", target("125"), {}, "0.8"),
    one("target met", target("100"), {}, "1"),
  ]);
});
