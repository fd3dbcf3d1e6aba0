import { spendingEfficiency } from "../../../../src/domain/assessment/spendingEfficiency";
import { decimal } from "../../../../src/domain/decimal";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import { figure, outcome, PARTIZANSK } from "../rows";

const withCap = (cap: string): Methodology => ({ ...PARTIZANSK, spendingEfficiency: { ...PARTIZANSK.spendingEfficiency, cap: { ...PARTIZANSK.spendingEfficiency.cap, value: decimal(cap) } } });
const ratio = (rate: string | null, outturn: string | null, methodology: Methodology = PARTIZANSK): string =>
  outcome(spendingEfficiency("s", figure(rate, "no-measures"), figure(outturn, "no-expenditure"), methodology));

it("СРм / ССуз: 0.9 / 0.75 = 1.2", () => {
  expect(ratio("0.9", "0.75")).toBe("1.2");
});

it("is kept below a limit where there is one", () => {
  expect(ratio("0.9", "0.75", withCap("1"))).toBe("1");
});

it("is unknown, never infinite, where nothing was spent, and where nothing was planned", () => {
  expect([ratio("0.9", "0"), ratio("0.9", null), ratio(null, "1")]).toEqual(["division-by-zero", "no-expenditure", "no-measures"]);
});
