import { decimal } from "../../../src/domain/decimal";
import type { Methodology } from "../../../src/domain/methodology/methodology";
import { fixed, indicatorPrint, printed, printFormat, resultPrint } from "../../../src/report/print";
import { figure, PARTIZANSK } from "../domain/rows";

const inRatios: Methodology = { ...PARTIZANSK, unit: { ...PARTIZANSK.unit, value: "ratio" } };

it("prints percentages with a comma", () => {
  const percent = (value: string | null, digits: number): string => printed(figure(value), { percent: true, digits });
  expect([percent("1.0035", 1), percent("1", 0), percent(null, 1)]).toEqual(["100,4 %", "100 %", "–"]);
});

it("prints ratios as they are", () => {
  expect([printed(figure("1.0035"), { percent: false, digits: 2 }), printed(figure(null), { percent: false, digits: 2 })]).toEqual(["1,00", "–"]);
});

it.each([
  ["100.25", 1, "100,3"],
  ["100", 1, "100,0"],
  ["0.5", 0, "1"],
  ["-2.345", 2, "-2,35"],
])("%s with %d decimals is «%s»", (value, digits, expected) => {
  expect(fixed(decimal(value), digits)).toBe(expected);
});

it.each([
  [true, 0, "0\\ %"],
  [true, 1, "0.0\\ %"],
  [false, 0, "0"],
  [false, 3, "0.000"],
])("percent %s with %d digits has the number format %s", (percent, digits, format) => {
  expect(printFormat({ percent, digits })).toBe(format);
});

describe("a result is printed in the methodology's unit", () => {
  it("with its digits of rounding", () => {
    expect([resultPrint(PARTIZANSK, 1), resultPrint(inRatios, 1)]).toEqual([{ percent: true, digits: 1 }, { percent: false, digits: 1 }]);
  });

  it("with the same precision where nothing is rounded: 2 digits of a percent are 4 of a ratio", () => {
    expect([resultPrint(PARTIZANSK, null), resultPrint(inRatios, null)]).toEqual([{ percent: true, digits: 2 }, { percent: false, digits: 4 }]);
  });
});

describe("an indicator's degree", () => {
  it("is printed as the methodology rounds it: whole percents in 2021", () => {
    expect(indicatorPrint(PARTIZANSK)).toEqual({ percent: true, digits: 0 });
  });

  it("in points is no percentage", () => {
    const { indicator } = PARTIZANSK;
    const pointed: Methodology = { ...PARTIZANSK, indicator: { ...indicator, steps: { ...indicator.steps, value: [{ from: decimal("1"), points: decimal("3") }] } } };
    expect(indicatorPrint(pointed)).toEqual({ percent: false, digits: 0 });
  });
});
