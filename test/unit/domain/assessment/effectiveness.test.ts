import { effectiveness } from "../../../../src/domain/assessment/effectiveness";
import { figure, outcome, PARTIZANSK } from "../rows";

const index = (achievement: string | null, outturn: string | null): string =>
  outcome(effectiveness("e", figure(achievement, "no-assessable-indicator"), figure(outturn, "division-by-zero"), PARTIZANSK));

it("is the product: 100,3 % × 99,1 % = 99,397 %, printed 99,4 %", () => {
  expect(index("1.003", "0.991")).toBe("0.994");
});

it("is the achievement alone where no money was planned", () => {
  expect(index("1.003", null)).toBe("1.003");
});

it("is zero where money was planned and none was spent", () => {
  expect(index("1.003", "0")).toBe("0");
});

it("is unknown without an achievement, with money and without", () => {
  expect(index(null, "1")).toBe("no-assessable-indicator");
  expect(index(null, null)).toBe("no-assessable-indicator");
});
