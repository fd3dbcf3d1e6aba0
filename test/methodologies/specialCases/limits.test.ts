import { checkCases } from "../checkCases";
import type { IndicatorSketch } from "../programmeOf";
import { oneIndicator as one } from "./oneIndicator";

describe("overshoot: 15 / 10", () => {
  const over: IndicatorSketch = { planned: "10", actual: "15" };
  checkCases("partizansk-2021", [
    one("no cap: 1.5", over, {}, "1.5"),
    one("cap 1.3", over, { cap: "1.3" }, "1.3"),
    one("cap 1", over, { cap: "1" }, "1"),
    {
      rule: "a cap of the mean leaves the indicators: (1.5 + 0.9) / 2 = 1.2 -> 1",
      programme: { indicators: [over, { planned: "10", actual: "9" }] },
      changes: { achievement: { cap: "1" } },
      expected: { indicators: ["1.5", "0.9"], achievement: "1" },
    },
    {
      rule: "a cap of each indicator does not: (1 + 0.9) / 2 = 0.95",
      programme: { indicators: [over, { planned: "10", actual: "9" }] },
      changes: { indicator: { cap: "1" } },
      expected: { achievement: "0.95" },
    },
  ]);
});

describe("step table: from 100 % 1 point, from 75 % 0.7, from 50 % 0.4, below that 0", () => {
  const steps = [
    { from: "1", points: "1" },
    { from: "0.75", points: "0.7" },
    { from: "0.5", points: "0.4" },
  ];
  const fact = (actual: string): IndicatorSketch => ({ planned: "100", actual });
  checkCases("partizansk-2021", [
    one("120 % earns no more than 1", fact("120"), { steps }, "1"),
    one("100 % reaches the first border", fact("100"), { steps }, "1"),
    one("99.99 % does not", fact("99.99"), { steps }, "0.7"),
    one("75 %", fact("75"), { steps }, "0.7"),
    one("74.99 %", fact("74.99"), { steps }, "0.4"),
    one("49.99 % earns nothing", fact("49.99"), { steps }, "0"),
  ]);
});

describe("half away from zero, on decimals", () => {
  checkCases("partizansk-2021", [
    one("99.5 % -> 100 %", { planned: "200", actual: "199" }, {}, "1"),
    one("100.5 % -> 101 %, which binary 1.005 is not", { planned: "200", actual: "201" }, {}, "1.01"),
    one("99.4999 % -> 99 %", { planned: "1000000", actual: "994999" }, {}, "0.99"),
  ]);
});
