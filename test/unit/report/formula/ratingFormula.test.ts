import { rate } from "../../../../src/domain/assessment/rating";
import { decimal } from "../../../../src/domain/decimal";
import { of, quantity } from "../../../../src/domain/evaluate";
import type { RatingRule } from "../../../../src/domain/methodology/indexRules";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import type { Quantity } from "../../../../src/domain/quantity";
import { Homes } from "../../../../src/report/formula/homes";
import { ratingFormula } from "../../../../src/report/formula/ratingFormula";
import { components, figure, PARTIZANSK } from "../../domain/rows";

type Condition = RatingRule["when"][number];
const rule = (label: string, ...when: readonly [of: Condition["of"], is: Condition["is"], value: string][]): RatingRule => ({
  when: when.map(([of, is, value]) => ({ of, is, value: decimal(value) })),
  label,
  conclusion: null,
  consequence: null,
});

const withRules = (...rules: readonly RatingRule[]): Methodology => ({ ...PARTIZANSK, rating: { ...PARTIZANSK.rating, rules: { ...PARTIZANSK.rating.rules, value: [...rules] } } });
const scale = withRules(rule("высокая", ["index", "at-least", "0.9"]), rule("средняя", ["index", "at-least", "0.8"]), rule("низкая"));

const rounded: Quantity = quantity("index", "effectiveness", { kind: "round", of: of(figure("0.9")), digits: 3 });

function formula(index: Quantity, methodology: Methodology, outturn?: Quantity): string {
  const homes = new Homes();
  homes.settle(index.id, { sheet: "calculation", row: 19, column: 2 });
  if (outturn !== undefined) homes.settle(outturn.id, { sheet: "calculation", row: 18, column: 2 });
  const rating = rate(index, components(outturn === undefined ? {} : { outturn }), methodology);
  return ratingFormula(rating, (result) => (result.known ? result.verdict.label : "нет"), homes, "calculation");
}

it("tries the bands from the highest; a border belongs to its band", () => {
  expect(formula(rounded, scale)).toBe('IF(COUNT(C20)=1,IF(C20>=0.9,"высокая",IF(C20>=0.8,"средняя","низкая")),"нет")');
});

it("is silent where the scale is", () => {
  expect(formula(rounded, PARTIZANSK)).toBe('IF(COUNT(C20)=1,IF(C20>=1,"высокая","нет"),"нет")');
});

it("is the same text whatever the figures, where there is no scale", () => {
  expect(formula(rounded, withRules())).toBe('"нет"');
});

it("keeps binary noise away from the borders of an index that nobody rounds", () => {
  const quotient = quantity("index", "effectiveness", { kind: "divide", left: of(figure("2.7")), right: of(figure("3")) });
  expect(formula(quotient, PARTIZANSK)).toBe('IF(COUNT(C20)=1,IF(ROUND(C20,13)>=1,"высокая","нет"),"нет")');
});

it("asks for a second result only where a rule names it, and then for a number", () => {
  const both = withRules(rule("высокая", ["index", "above", "0.9"], ["outturn", "at-most", "1"]), rule("низкая", ["index", "below", "0.5"]));
  expect(formula(rounded, both, figure("1", "no-expenditure", "outturn"))).toBe(
    'IF(COUNT(C20)=1,IF(COUNT(C19)=1,IF(AND(C20>0.9,C19<=1),"высокая",IF(C20<0.5,"низкая","нет")),"нет"),"нет")',
  );
});

it("needs the index's cell", () => {
  expect(() => ratingFormula(rate(rounded, components(), scale), () => "", new Homes(), "calculation")).toThrow("needs a cell of its own");
});
