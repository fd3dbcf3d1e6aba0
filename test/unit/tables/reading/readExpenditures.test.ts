import { EXPENDITURES_TABLE } from "../../../../src/tables/definitions/expendituresTable";
import { readExpenditures } from "../../../../src/tables/reading/readExpenditures";
import { numberOf, opened, short, subprogrammes, type Row } from "../tables";

const COMPLETE: Row = { Источник: "местный бюджет", План: 157.2, Факт: "157,20" };

function read(...rows: Row[]) {
  const { table, found, report } = opened(EXPENDITURES_TABLE, rows);
  const { expenditures, controlTotals } = readExpenditures(table, subprogrammes(["1", "Служба"]), "тыс. руб.", report);
  return { expenditures, controlTotals, found: found.map(short), findings: found };
}

it("reads a complete row", () => {
  const { expenditures, found } = read({ ...COMPLETE, Подпрограмма: "1", "№ мероприятия": 1, Наименование: "Обучение", Источник: "Средства местного бюджета", Распорядитель: "Дума" });
  expect(found).toEqual([]);
  expect(expenditures[0]).toMatchObject({ subprogramme: "1", measureNumber: "1", name: "Обучение", fundingSource: "местный бюджет", spendingUnit: "Дума" });
  expect([numberOf(expenditures[0]?.planned), numberOf(expenditures[0]?.actual)]).toEqual(["157.2", "157.2"]);
});

it("sets rows «Всего» apart: they are compared, never added", () => {
  const { expenditures, controlTotals } = read({ ...COMPLETE, Источник: "Всего, в том числе:" }, COMPLETE, { ...COMPLETE, Источник: "Итого по программе" });
  expect([expenditures.length, controlTotals.length]).toEqual([1, 2]);
});

it("a zero is an amount", () => {
  expect(read({ ...COMPLETE, План: 0, Факт: "0,00" }).found).toEqual([]);
});

describe("findings", () => {
  it.each<[string, Row, string[]]>([
    ["R05: no source", { Источник: null }, ["R05 Расходы!D2"]],
    ["R21: no planned amount", { План: null }, ["R21 Расходы!F2"]],
    ["R21: no actual amount, written «–»", { Факт: "–" }, ["R21 Расходы!G2"]],
    ["R07: a negative amount", { Факт: -5 }, ["R07 Расходы!G2"]],
    ["I05: text instead of an amount, and not R21 besides", { План: "по смете" }, ["I05 Расходы!F2"]],
    ["P06: unknown subprogramme", { Подпрограмма: "2" }, ["P06 Расходы!A2"]],
  ])("%s", (_, change, expected) => {
    expect(read({ ...COMPLETE, ...change }).found).toEqual(expected);
  });

  it("R07 names the amount and its unit", () => {
    expect(read({ ...COMPLETE, План: "-1 234,50" }).findings[0]).toMatchObject({ code: "R07", amount: "-1234.5", unit: "тыс. руб." });
  });
});
