import { meanAchievement } from "../../../../src/domain/assessment/achievement";
import { figure, outcome, PARTIZANSK } from "../rows";

const mean = (...values: (string | null)[]): string => outcome(meanAchievement("m", values.map((value) => figure(value)), PARTIZANSK));

it("(101 + 100 + 100) / 3 = 100,333 % is 100,3 %", () => {
  expect(mean("1.01", "1", "1")).toBe("1.003");
});

it("leaves out what is not known: the sum and the divisor", () => {
  expect(mean(null, "1.01", "1", "1")).toBe("1.003");
});

it("counts a zero", () => {
  expect(mean("0", "1")).toBe("0.5");
});

it("is unknown without a known indicator", () => {
  expect(mean(null, null)).toBe("no-assessable-indicator");
  expect(mean()).toBe("no-indicators");
});
