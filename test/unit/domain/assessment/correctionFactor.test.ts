import { correctionFactor } from "../../../../src/domain/assessment/correctionFactor";
import { methodologyById } from "../../../../src/methodologies";
import { figure, outcome, PARTIZANSK } from "../rows";

const kostroma = methodologyById("kostroma-oblast") ?? PARTIZANSK;

const factor = (achievement: string | null, outturn: string | null): string[] => {
  const found = correctionFactor("programme", figure(achievement, "no-indicators"), figure(outturn, "no-expenditure"), kostroma);
  return found === null ? [] : [outcome(found.difference), outcome(found.factor)];
};

it.each([
  ["1", "1", "0", "1.25"],
  ["1", "0.9", "0.1", "1.25"],
  // whichever is greater
  ["0.8", "1", "0.2", "1.1"],
  ["1", "0.75", "0.25", "1"],
  ["1", "0.65", "0.35", "0.9"],
  ["1", "0.5", "0.5", "0.75"],
])("achievement %s, outturn %s: distance %s, factor %s", (achievement, outturn, distance, k) => {
  expect(factor(achievement, outturn)).toEqual([distance, k]);
});

it("the distance is rounded before it is looked up: 0.104 is 0.1, 0.106 is 0.11", () => {
  expect(factor("1", "0.896")).toEqual(["0.1", "1.25"]);
  expect(factor("1", "0.894")).toEqual(["0.11", "1.1"]);
});

it("is unknown without one of the two", () => {
  expect(factor(null, "1")).toEqual(["no-indicators", "no-indicators"]);
  expect(factor("1", null)).toEqual(["no-expenditure", "no-expenditure"]);
});

it("is none where the methodology has no table", () => {
  expect(correctionFactor("programme", figure("1"), figure("1"), PARTIZANSK)).toBeNull();
});
