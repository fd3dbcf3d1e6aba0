import { checkCases } from "../checkCases";

describe("no money planned", () => {
  const programme = { indicators: [{ planned: "10", actual: "9" }] };
  const zeros = { ...programme, spending: [{ planned: "0", actual: "0" }] };
  const notComputed = { outturn: { withoutMoney: "not-computed" } };
  checkCases("partizansk-2021", [
    {
      rule: "no rows, dropped: the indicators alone",
      programme,
      expected: { outturn: { unknown: "no-expenditure" }, effectiveness: "0.9" },
    },
    {
      rule: "rows of zeros, dropped: the indicators alone",
      programme: zeros,
      expected: { outturn: { unknown: "division-by-zero" }, effectiveness: "0.9" },
    },
    { rule: "counts as 1: 0.9 x 1", programme, changes: { outturn: { withoutMoney: "one" } }, expected: { effectiveness: "0.9" } },
    {
      rule: "no rows, not computed",
      programme,
      changes: notComputed,
      expected: { effectiveness: { unknown: "no-expenditure" }, rating: { unknown: "not-computed" } },
    },
    {
      rule: "rows of zeros, not computed",
      programme: zeros,
      changes: notComputed,
      expected: { effectiveness: { unknown: "division-by-zero" } },
    },
    {
      rule: "money was planned and none spent: that is 0, not absence",
      programme: { ...programme, spending: [{ planned: "5", actual: "0" }] },
      expected: { outturn: "0", effectiveness: "0" },
    },
  ]);
});

describe("overspending and the plan it is measured by", () => {
  const programme = { indicators: [{ planned: "10", actual: "10" }], spending: [{ planned: "100", appropriated: "80", actual: "90" }] };
  const over = { indicators: [{ planned: "10", actual: "10" }], spending: [{ planned: "100", actual: "110" }] };
  checkCases("partizansk-2021", [
    { rule: "by the programme: 90 / 100", programme, expected: { outturn: "0.9" } },
    {
      rule: "by the budget list: 90 / 80 = 112.5 %",
      programme,
      changes: { outturn: { plan: "budget-list" } },
      expected: { outturn: "1.125" },
    },
    { rule: "110 / 100 without a limit", programme: over, expected: { outturn: "1.1" } },
    {
      rule: "110 / 100 with the limit 1",
      programme: over,
      changes: { outturn: { cap: "1" } },
      expected: { outturn: "1", effectiveness: "1" },
    },
  ]);
});
