import { checkCases, type MethodologyCase } from "./checkCases";

const SCALE_UNKNOWN = { unknown: "scale-unknown" } as const;

/** R is the indicators' degree in percent, D the spending in percent; the expected k and E = D x R x k, rounded to two decimals. */
const border = (
  rule: string,
  [r, d]: readonly [string, string],
  difference: string,
  factor: string,
  effectiveness: string,
): MethodologyCase => ({
  rule,
  programme: { indicators: [{ planned: "100", actual: r }], spending: [{ planned: "100", actual: d }] },
  expected: { difference, factor, effectiveness, rating: SCALE_UNKNOWN },
});

describe("kostroma-oblast: E = D x R x k", () => {
  checkCases("kostroma-oblast", [
    {
      rule: "R = (0.9 + 1) / 2 = 0.95, D = 190 / 200 = 0.95, |D - R| = 0, k = 1.25; E = 0.9025 x 1.25 = 1.128125 -> 1.13",
      programme: {
        indicators: [
          { planned: "10", actual: "9" },
          { planned: "10", actual: "10" },
        ],
        spending: [
          { planned: "150", actual: "150" },
          { source: "областной бюджет", planned: "50", actual: "40" },
        ],
      },
      expected: { achievement: "0.95", outturn: "0.95", difference: "0", factor: "1.25", effectiveness: "1.13", rating: SCALE_UNKNOWN },
    },
    {
      rule: "no money planned: the indicators alone",
      programme: { indicators: [{ planned: "10", actual: "9" }] },
      expected: { outturn: { unknown: "no-expenditure" }, factor: { unknown: "no-expenditure" }, effectiveness: "0.9" },
    },
  ]);
});

describe("kostroma-oblast, table 4: |D - R| is rounded to hundredths before it is looked up", () => {
  checkCases("kostroma-oblast", [
    border("0.10 -> 1.25: 1 x 0.9 x 1.25 = 1.125 -> 1.13", ["90", "100"], "0.1", "1.25", "1.13"),
    border("0.1049 -> 0.10 -> 1.25: 0.8951 x 1.25 = 1.118875 -> 1.12", ["89.51", "100"], "0.1", "1.25", "1.12"),
    border("0.105 -> 0.11 -> 1.10: 0.895 x 1.10 = 0.9845 -> 0.98", ["89.5", "100"], "0.11", "1.1", "0.98"),
    border("0.11 -> 1.10: 0.89 x 1.10 = 0.979 -> 0.98", ["89", "100"], "0.11", "1.1", "0.98"),
    border("0.20 -> 1.10: 0.8 x 1.10 = 0.88", ["80", "100"], "0.2", "1.1", "0.88"),
    border("0.205 -> 0.21 -> 1.00: 0.795 -> 0.80", ["79.5", "100"], "0.21", "1", "0.8"),
    border("0.25 -> 1.00: 0.75", ["75", "100"], "0.25", "1", "0.75"),
    border("0.26 -> 0.90: 0.74 x 0.9 = 0.666 -> 0.67", ["74", "100"], "0.26", "0.9", "0.67"),
    border("0.35 -> 0.90: 0.65 x 0.9 = 0.585 -> 0.59", ["65", "100"], "0.35", "0.9", "0.59"),
    border("0.355 -> 0.36 -> 0.75: 0.645 x 0.75 = 0.48375 -> 0.48", ["64.5", "100"], "0.36", "0.75", "0.48"),
    border("overfulfilment is a distance too: |0.8 - 1.2| = 0.40 -> 0.75: 0.8 x 1.2 x 0.75 = 0.72", ["120", "80"], "0.4", "0.75", "0.72"),
  ]);
});
