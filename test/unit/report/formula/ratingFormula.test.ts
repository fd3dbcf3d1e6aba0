import { rate } from "../../../../src/domain/assessment/rating";
import { decimal } from "../../../../src/domain/decimal";
import { of, quantity } from "../../../../src/domain/evaluate";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import type { Quantity } from "../../../../src/domain/quantity";
import { Homes } from "../../../../src/report/formula/homes";
import { ratingFormula } from "../../../../src/report/formula/ratingFormula";
import { figure, PARTIZANSK } from "../../domain/rows";

const scale: Methodology = {
  ...PARTIZANSK,
  rating: {
    bands: {
      ...PARTIZANSK.rating.bands,
      value: [
        { atLeast: decimal("0.9"), label: "высокая", conclusion: "" },
        { atLeast: decimal("0.8"), label: "средняя", conclusion: "" },
      ],
    },
    below: { ...PARTIZANSK.rating.below, value: { label: "низкая", conclusion: "" } },
  },
};

const rounded: Quantity = quantity("index", "effectiveness", { kind: "round", of: of(figure("0.9")), digits: 3 });

function formula(index: Quantity, methodology: Methodology): string {
  const homes = new Homes();
  homes.settle(index.id, { sheet: "calculation", row: 19, column: 2 });
  return ratingFormula(rate(index, methodology), (verdict) => verdict?.label ?? "нет", homes, "calculation");
}

it("tries the bands from the highest; a border belongs to its band", () => {
  expect(formula(rounded, scale)).toBe('IF(ISNUMBER(C20),IF(C20>=0.9,"высокая",IF(C20>=0.8,"средняя","низкая")),"нет")');
});

it("is silent where the scale is", () => {
  expect(formula(rounded, PARTIZANSK)).toBe('IF(ISNUMBER(C20),IF(C20>=1,"высокая","нет"),"нет")');
});

it("keeps binary noise away from the borders of an index that nobody rounds", () => {
  expect(formula(figure("0.9", "value-missing", "index"), PARTIZANSK)).toBe('IF(ISNUMBER(C20),IF(ROUND(C20,12)>=1,"высокая","нет"),"нет")');
});

it("needs the index's cell", () => {
  expect(() => ratingFormula(rate(rounded, scale), () => "", new Homes(), "calculation")).toThrow("needs a cell of its own");
});
