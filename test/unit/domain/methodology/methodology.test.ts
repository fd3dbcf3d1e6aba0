import { methodologySchema, ratioDigits } from "../../../../src/domain/methodology/methodology";
import partizansk from "../../../../src/methodologies/partizansk-2021.json";
import { PARTIZANSK } from "../rows";

it("takes the methodology of 2021", () => {
  expect(methodologySchema.parse(partizansk).id).toBe("partizansk-2021");
});

it("counts digits of the methodology's unit", () => {
  expect([ratioDigits(PARTIZANSK, 0), ratioDigits(PARTIZANSK, 1), ratioDigits(PARTIZANSK, null)]).toEqual([2, 3, null]);
  expect(ratioDigits({ ...PARTIZANSK, unit: { ...PARTIZANSK.unit, value: "ratio" } }, 2)).toBe(2);
});

describe("a bad methodology cannot ship", () => {
  const refused = (change: Record<string, unknown>): boolean => !methodologySchema.safeParse({ ...partizansk, ...change }).success;

  it("without a legal basis", () => {
    expect(refused({ unit: { value: "percent", basis: "", certainty: "act" } })).toBe(true);
    expect(refused({ unit: { value: "percent", certainty: "act" } })).toBe(true);
  });

  it("with an unknown variant, an unknown key, or a number where an exact decimal belongs", () => {
    expect(refused({ effectiveness: { ...partizansk.effectiveness, formula: { value: "ratio-of-nothing", basis: "п. 1", certainty: "act" } } })).toBe(true);
    expect(refused({ formula: "A1*B1" })).toBe(true);
    expect(refused({ indicator: { ...partizansk.indicator, cap: { value: 1.3, basis: "п. 1", certainty: "act" } } })).toBe(true);
  });

  it("with an id that is no id", () => {
    expect(refused({ id: "Партизанск" })).toBe(true);
  });
});
