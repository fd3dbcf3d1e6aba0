import { indicatorAchievement } from "../../../../src/domain/assessment/indicatorAchievement";
import { levelAchievement } from "../../../../src/domain/assessment/achievement";
import { indexQuantity, levelIndex } from "../../../../src/domain/assessment/levelIndex";
import { countedMeasures, implementation } from "../../../../src/domain/assessment/implementation";
import { outturn } from "../../../../src/domain/assessment/outturn";
import { decimal } from "../../../../src/domain/decimal";
import { of, quantity } from "../../../../src/domain/evaluate";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import type { DesiredDirection } from "../../../../src/domain/model/indicator";
import type { Expression, Quantity } from "../../../../src/domain/quantity";
import { Homes, textId } from "../../../../src/report/formula/homes";
import { quantityFormula } from "../../../../src/report/formula/quantityFormula";
import { cellAt, components, figure, measure, PARTIZANSK } from "../../domain/rows";

/** Figures settled one below the other in a column of sheet «form» from row 2 on. */
function inColumn(column: number, ...figures: readonly Quantity[]): Homes {
  const homes = new Homes();
  figures.forEach(({ id }, index) => homes.settle(id, { sheet: "form", row: index + 1, column }));
  return homes;
}

const plan = figure("10", "planned-missing", "plan");
const fact = figure("9", "actual-missing", "fact");
/** Plan in E2, fact in F2. */
const inRow = (): Homes => {
  const homes = new Homes();
  homes.settle("plan", { sheet: "form", row: 1, column: 4 });
  homes.settle("fact", { sheet: "form", row: 1, column: 5 });
  return homes;
};

/** «Эффективность» of 2021: achievement × outturn, rounded to a tenth of a percent. */
const index = (achieved: Quantity, ratio: Quantity): Quantity =>
  indexQuantity("e", levelIndex(components({ achievement: achieved, outturn: ratio }), PARTIZANSK), 3);

const achievement = (direction: DesiredDirection, methodology: Methodology = PARTIZANSK): string =>
  quantityFormula(indicatorAchievement("a", { direction, planned: { kind: "value", value: plan }, actual: fact, previous: figure(null) }, methodology), inRow(), "form");

/** Rounded twice: a quotient such as 1.005 may stand as 1.00499999999999989, which must not decide. */
describe("achievement of an indicator", () => {
  it("growth: F / P, 0 of 0 is 1, more than a zero plan has no value", () => {
    expect(achievement("increase")).toBe(
      'IF(COUNT(E2)<1,"–",IF(E2=0,IF(COUNT(F2)<1,"–",IF(F2=0,1,"–")),IF(COUNT(F2,E2)<2,"–",IF(E2=0,"–",ROUND(ROUND(F2/E2,13),2)))))',
    );
  });

  it("decrease: P / F, a zero fact is 1, a zero plan that is not kept is 0", () => {
    expect(achievement("decrease")).toBe(
      'IF(COUNT(E2)<1,"–",IF(E2=0,IF(COUNT(F2)<1,"–",IF(F2=0,1,0)),IF(COUNT(F2)<1,"–",IF(F2=0,1,IF(COUNT(E2,F2)<2,"–",IF(F2=0,"–",ROUND(ROUND(E2/F2,13),2)))))))',
    );
  });

  it("exact value: within both borders 1, outside the smaller by the greater", () => {
    expect(achievement("equal")).toBe(
      'IF(COUNT(F2,E2)<2,"–",IF(F2>=E2,IF(COUNT(F2,E2)<2,"–",IF(F2<=E2,1,IF(COUNT(E2,F2)<2,"–",IF(F2=0,"–",ROUND(ROUND(E2/F2,13),2))))),IF(COUNT(F2,E2)<2,"–",IF(E2=0,"–",ROUND(ROUND(F2/E2,13),2)))))',
    );
  });

  it("a limit stands around the ratio, and what it leaves is rounded", () => {
    const limited: Methodology = { ...PARTIZANSK, indicator: { ...PARTIZANSK.indicator, cap: { ...PARTIZANSK.indicator.cap, value: decimal("1.3") } } };
    expect(achievement("increase", limited)).toContain("ROUND(ROUND(MIN(F2/E2,1.3),13),2)");
  });
});

describe("levels", () => {
  const mean = (items: readonly Quantity[]): Quantity =>
    levelAchievement("m", items.map((item) => ({ subprogramme: null, level: null, achievement: item, weight: figure(null) })), PARTIZANSK).value;
  const achievements = ["1.01", null, "1"].map((value, index) => figure(value, "actual-missing", `a${index}`));

  it("the mean of what is known, rounded to a tenth of a percent", () => {
    expect(quantityFormula(mean(achievements), inColumn(6, ...achievements), "calculation")).toBe(
      'IF(COUNT({{form}}!G2:G4)=0,"–",ROUND(ROUND(AVERAGE({{form}}!G2:G4),13),3))',
    );
  });

  it("a level without indicators has no mean", () => {
    expect(quantityFormula(mean([]), new Homes(), "calculation")).toBe('"–"');
  });

  it("counts: known, unknown, all", () => {
    const count = (kind: "count-known" | "count-unknown" | "count"): string =>
      quantityFormula(quantity("c", "all-indicators", { kind, items: achievements }), inColumn(6, ...achievements), "form");
    expect([count("count-known"), count("count-unknown"), count("count")]).toEqual(["COUNT(G2:G4)", 'COUNTIF(G2:G4,"–")', 'COUNT(G2:G4)+COUNTIF(G2:G4,"–")']);
  });

  it("counts nothing as 0", () => {
    expect(quantityFormula(quantity("c", "all-indicators", { kind: "count", items: [] }), new Homes(), "form")).toBe("0");
  });

  it("outturn: actual by planned spending", () => {
    const [planned, actual] = [figure("10", "no-expenditure", "p"), figure("5", "no-expenditure", "f")];
    expect(quantityFormula(outturn("o", planned, actual, PARTIZANSK), inColumn(3, planned, actual), "form")).toBe('IF(COUNT(D3,D2)<2,"–",IF(D2=0,"–",ROUND(ROUND(D3/D2,13),3)))');
  });

  it("effectiveness: the product, or the achievement alone where no money was planned", () => {
    const [average, ratio] = [figure("1.003", "no-indicators", "m"), figure("1", "no-expenditure", "o")];
    expect(quantityFormula(index(average, ratio), inColumn(2, average, ratio), "form")).toBe(
      'IF(ISNUMBER(C3),IF(COUNT(C2,C3)<2,"–",ROUND(ROUND(C2*C3,13),3)),IF(COUNT(C2)<1,"–",ROUND(C2,3)))',
    );
  });

  it("measures: filled statuses but those that say «срок не наступил», and those that say «выполнено»", () => {
    const measures = [measure("done", "выполнено", 1), measure("not-done", "не выполнено", 2)];
    const homes = new Homes();
    measures.forEach(({ source }, index) => homes.settle(textId(source.cells.status ?? cellAt(0)), { sheet: "measures", row: index + 8, column: 10 }));
    const { planned, completed } = implementation("programme", countedMeasures(measures, () => true, PARTIZANSK), PARTIZANSK);
    expect([quantityFormula(planned, homes, "calculation"), quantityFormula(completed, homes, "calculation")]).toEqual([
      'COUNTA({{measures}}!K9:K10)-COUNTIF({{measures}}!K9:K10,"срок не наступил")',
      'COUNTIF({{measures}}!K9:K10,"выполнено")',
    ]);
  });
});

describe("sums", () => {
  const sum = (items: readonly Quantity[], homes: Homes): string => quantityFormula(quantity("s", "expenditure-sum", { kind: "sum", items }), homes, "form");
  const amount = (id: string, row: number): Quantity =>
    quantity(id, "entered", { kind: "entered", entry: { cell: cellAt(row, 5, "Расходы"), value: decimal("1"), reading: { kind: "number" }, absence: "value-missing" } });

  it("over cells of the form: all of them must be numbers", () => {
    const items = [figure("1", "value-missing", "a"), figure("2", "value-missing", "b")];
    expect(sum(items, inColumn(3, ...items))).toBe('IF(COUNT(D2:D3)<2,"–",SUM(D2:D3))');
  });

  it("straight over input cells that stand nowhere on the form", () => {
    expect(sum([amount("a", 1), amount("b", 2), amount("c", 5)], new Homes())).toBe(`IF(COUNT('Расходы'!F2:F3,'Расходы'!F6)<3,"–",SUM('Расходы'!F2:F3,'Расходы'!F6))`);
  });

  it("of a calculated figure that stands nowhere cannot be written", () => {
    expect(() => sum([quantity("q", "outturn", of(figure("1")))], new Homes())).toThrow("stand nowhere");
  });
});

describe("brackets", () => {
  const [a, b, c] = ["a", "b", "c"].map((id) => figure("1", "value-missing", id)) as [Quantity, Quantity, Quantity];
  const pair = (kind: "multiply" | "divide" | "add" | "subtract", left: Expression, right: Expression): Expression => ({ kind, left, right });
  const body = (expression: Expression): string =>
    quantityFormula(quantity("x", "outturn", expression), inColumn(0, a, b, c), "form").replace(/^IF\(COUNT\(.*?\)<3,"–",(.*)\)$/u, "$1");

  it.each<[string, Expression, string]>([
    ["a sum in a product", pair("multiply", pair("add", of(a), of(b)), of(c)), "(A2+A3)*A4"],
    ["a product in a sum", pair("add", pair("multiply", of(a), of(b)), of(c)), "A2*A3+A4"],
    ["a difference taken away", pair("subtract", of(a), pair("subtract", of(b), of(c))), "A2-(A3-A4)"],
    ["a product multiplied on the right", pair("multiply", of(a), pair("multiply", of(b), of(c))), "A2*(A3*A4)"],
  ])("%s", (_, expression, expected) => {
    expect(body(expression)).toBe(expected);
  });
});

it("an entered figure reads its input cell", () => {
  expect(quantityFormula(figure("5", "actual-missing", "x"), new Homes(), "form")).toBe(`IF(ISNUMBER('Показатели'!A1),'Показатели'!A1,"–")`);
});

it("a rule that asks whether a figure is known needs the figure's cell", () => {
  expect(() => quantityFormula(index(figure("1"), figure("1", "no-expenditure", "o")), new Homes(), "form")).toThrow("needs a cell of its own");
});
