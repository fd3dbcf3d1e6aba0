import { checkCases } from "./checkCases";
import type { ProgrammeSketch } from "./programmeOf";

/** Indicators at 0.9; spending as given. */
const spent = (actual: string): ProgrammeSketch => ({
  indicators: [
    { planned: "100", actual: "130" },
    { planned: "100", actual: "80" },
  ],
  spending: [{ planned: "200", actual }],
});

describe("perm-krai, clause 6.5.1: sum of criteria with weights 60 % and 40 %", () => {
  checkCases("perm-krai", [
    {
      rule: "indicators (1 + 0.8) / 2 = 0.9, money 190 / 200 = 0.95: 0.6 x 0.9 + 0.4 x 0.95 = 0.54 + 0.38 = 0.92; the scale is not known",
      programme: spent("190"),
      expected: {
        indicators: ["1", "0.8"],
        achievement: "0.9",
        outturn: "0.95",
        effectiveness: "0.92",
        rating: { unknown: "scale-unknown" },
      },
    },
    {
      rule: "a criterion is never above 1: 240 / 200 counts as 1: 0.54 + 0.4 = 0.94",
      programme: spent("240"),
      expected: { outturn: "1", effectiveness: "0.94" },
    },
    {
      rule: "a regressing indicator is inverted: 4 / 5 = 0.8; 0.6 x 0.8 + 0.4 x 1 = 0.88",
      programme: { indicators: [{ planned: "4", actual: "5", direction: "decrease" }], spending: [{ planned: "1", actual: "1" }] },
      expected: { achievement: "0.8", effectiveness: "0.88" },
    },
    {
      rule: "tax expenditures present, 55 % and 35 %, as far as the tables hold them: 0.55 x 0.9 + 0.35 x 0.95 = 0.495 + 0.3325 = 0.8275 -> 0.83",
      programme: spent("190"),
      changes: { effectiveness: { weights: { achievement: "0.55", outturn: "0.35" } } },
      expected: { effectiveness: "0.83" },
    },
  ]);
});

describe("perm-krai: no money planned, three ways", () => {
  const programme: ProgrammeSketch = { ...spent("0"), spending: [] };
  checkCases("perm-krai", [
    {
      rule: "dropped: its weight goes to the indicators, 0.6 x 0.9 / 0.6 = 0.9",
      programme,
      expected: { outturn: { unknown: "no-expenditure" }, effectiveness: "0.9" },
    },
    {
      rule: "counts as 1: 0.6 x 0.9 + 0.4 = 0.94",
      programme,
      changes: { outturn: { withoutMoney: "one" } },
      expected: { effectiveness: "0.94" },
    },
    {
      rule: "not computed",
      programme,
      changes: { outturn: { withoutMoney: "not-computed" } },
      expected: { effectiveness: { unknown: "no-expenditure" }, rating: { unknown: "scale-unknown" } },
    },
  ]);
});
