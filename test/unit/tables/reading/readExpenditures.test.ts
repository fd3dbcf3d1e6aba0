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

describe("the form of the published report, pasted as it is", () => {
  const row = (number: string | null, name: string | null, source: string | null, amount: string): Row => ({ "№ мероприятия": number, Наименование: name, Источник: source, План: amount, Факт: amount });
  const PROGRAMME = "Муниципальная программа «Повышение эффективности» на 2019–2023 годы";

  it("counts the measures only: titles and «Всего» are compared with them", () => {
    const { expenditures, controlTotals, found } = read(
      { Подпрограмма: 1, "№ мероприятия": 2, Наименование: 3, Источник: 4, План: null },
      row(null, PROGRAMME, "Всего", "269,76"),
      row(null, null, "федеральный бюджет", "0,00"),
      row(null, null, "местный бюджет", "269,76"),
      row(null, "Раздел 1. Подпрограмма «Служба» на 2019-2023 годы", "местный бюджет", "264,76"),
      row("1.", "Дополнительное образование", "местный бюджет", "264,76"),
      row("2.", "Реклама", "местный бюджет", "5,00"),
    );
    expect(expenditures.map(({ subprogramme, measureNumber, name, planned }) => [subprogramme, measureNumber, name, numberOf(planned)])).toEqual([
      ["1", "1", "Дополнительное образование", "264.76"],
      ["1", "2", "Реклама", "5"],
    ]);
    expect(controlTotals.map(({ subprogramme, name, fundingSource, of }) => [subprogramme, name, fundingSource, of])).toEqual([
      [null, PROGRAMME, "Всего", "all"],
      [null, PROGRAMME, "федеральный бюджет", "source"],
      [null, PROGRAMME, "местный бюджет", "source"],
      ["1", "Раздел 1. Подпрограмма «Служба» на 2019-2023 годы", "местный бюджет", "source"],
    ]);
    expect(found).toEqual(["R12 Расходы!F3"]);
  });

  it("a total may stand in the column of names, and names its level", () => {
    const { controlTotals, found } = read(
      row("1", "Обучение", "местный бюджет", "5"),
      row(null, "Итого по подпрограмме 1", null, "5"),
      row(null, "ВСЕГО по программе, в том числе:", null, "5"),
    );
    expect(controlTotals.map(({ subprogramme, of }) => [subprogramme, of])).toEqual([
      ["1", "all"],
      [null, "all"],
    ]);
    expect(found).toEqual(["R12 Расходы!F3"]);
  });

  it("sources below «Всего» belong to its measure; those below an ordinary row do not", () => {
    const { expenditures } = read(row("1", "Обучение", "Всего", "5"), row(null, null, "краевой бюджет", "2"), row(null, null, "местный бюджет", "3"), row("2", "Реклама", "местный бюджет", "1"), row(null, null, "краевой бюджет", "7"));
    expect(expenditures.map(({ measureNumber, fundingSource }) => [measureNumber, fundingSource])).toEqual([
      ["1", "краевой бюджет"],
      ["1", "местный бюджет"],
      ["2", "местный бюджет"],
      [null, "краевой бюджет"],
    ]);
  });
});

describe("amounts with their unit", () => {
  it("«2 млрд 535 млн» is counted in the passport's unit, and said", () => {
    const { expenditures, findings } = read({ ...COMPLETE, План: "2 млрд 535 млн", Факт: "157,20 т.р." });
    expect([numberOf(expenditures[0]?.planned), numberOf(expenditures[0]?.actual)]).toEqual(["2535000", "157.2"]);
    expect(findings).toMatchObject([
      { code: "B13", problem: "converted", text: "2 млрд 535 млн", value: "2535000", unit: "тыс. руб." },
      { code: "B13", problem: "unit", value: "157.2" },
    ]);
  });
});
