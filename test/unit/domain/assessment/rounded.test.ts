import { rounded } from "../../../../src/domain/assessment/rounded";
import { of } from "../../../../src/domain/evaluate";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import { figure, PARTIZANSK } from "../rows";

const expression = of(figure("1"));
const inRatios: Methodology = { ...PARTIZANSK, unit: { ...PARTIZANSK.unit, value: "ratio" } };

it("a whole percent is two digits of the ratio", () => {
  expect(rounded(PARTIZANSK, 0, expression)).toEqual({ kind: "round", of: expression, digits: 2 });
  expect(rounded(PARTIZANSK, 1, expression)).toEqual({ kind: "round", of: expression, digits: 3 });
});

it("digits of a ratio stay as they are", () => {
  expect(rounded(inRatios, 2, expression)).toEqual({ kind: "round", of: expression, digits: 2 });
});

it("nothing is rounded where the methodology does not say so", () => {
  expect(rounded(PARTIZANSK, null, expression)).toBe(expression);
});
