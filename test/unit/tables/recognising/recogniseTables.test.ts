import { recogniseTables } from "../../../../src/tables/recognising/recogniseTables";
import { rowCount } from "../../../../src/tables/recognising/transferredRows";
import type { SheetGrid } from "../../../../src/workbook/sheetGrid";
import { gridOf } from "../../../golden/pasted/gridOf";
import { EXPENDITURES_FORM, INDICATORS_FORM, MEASURES_FORM } from "../../../golden/pasted/partizanskForms";
import { areaName } from "../../../host/model/address";

/** «Показатели Лист1!A4:G13 4, three header rows», and the fields with their columns. */
const found = (...sheets: readonly SheetGrid[]): string[] =>
  recogniseTables(sheets).map((candidate) => {
    const { definition, view, range, headerRows, inPlace } = candidate;
    return `${definition.name} ${view.grid.name}!${areaName(range)} ${headerRows}+${rowCount(candidate)}${inPlace ? " in place" : ""}`;
  });

const columnsOf = (sheet: SheetGrid): Record<string, number> => Object.fromEntries(recogniseTables([sheet])[0]?.columns ?? []);

describe("the forms of the published report", () => {
  it("are recognised by their headers of several rows, and end where their rows end", () => {
    expect(found(INDICATORS_FORM, MEASURES_FORM, EXPENDITURES_FORM)).toEqual(["Показатели Лист1!A4:G13 3+4", "Мероприятия Лист2!A4:J65 2+51", "Расходы Лист3!A4:E13 1+8"]);
  });

  it("every column is found", () => {
    expect(columnsOf(INDICATORS_FORM)).toEqual({ number: 0, name: 1, unit: 2, previous: 3, planned: 4, actual: 5, varianceReason: 6 });
    expect(columnsOf(MEASURES_FORM)).toEqual({ number: 0, name: 1, agencies: 2, plannedStart: 3, plannedEnd: 4, actualStart: 5, actualEnd: 6, expectedResult: 7, achievedResult: 8, problems: 9 });
    expect(columnsOf(EXPENDITURES_FORM)).toEqual({ measureNumber: 0, name: 1, fundingSource: 2, planned: 3, actual: 4 });
  });

  it("say the year, the unit and the programme", () => {
    const [indicators, measures, expenditures] = recogniseTables([INDICATORS_FORM, MEASURES_FORM, EXPENDITURES_FORM]);
    expect(indicators?.facts).toEqual({
      reportingYear: 2021,
      moneyUnit: null,
      programme: { name: "Повышение эффективности деятельности органов местного самоуправления Партизанского городского округа", startYear: 2019, endYear: 2023 },
    });
    expect(measures?.facts).toMatchObject({ reportingYear: 2021, programme: null });
    expect(expenditures?.facts).toMatchObject({ moneyUnit: "thousandRubles" });
  });
});

describe("a range with one header row", () => {
  const INDICATORS = [
    ["№ п/п", "Наименование показателя", "Ед. изм.", "Факт", "План", "Причины отклонения"],
    ["1", "Доля дорог", "%", 45, 50, null],
    ["2", "Число встреч", "ед.", 12, 10, "заявки"],
  ];

  it("can become a table as it stands; fact may stand before plan", () => {
    expect(found(gridOf("Данные", INDICATORS))).toEqual(["Показатели Данные!A1:F3 1+2 in place"]);
    expect(columnsOf(gridOf("Данные", INDICATORS))).toEqual({ number: 0, name: 1, unit: 2, actual: 3, planned: 4, varianceReason: 5 });
  });

  it.each<[string, SheetGrid]>([
    ["cells are merged in it", gridOf("Данные", INDICATORS, ["B2:B3"])],
    ["another table is in the way", gridOf("Данные", INDICATORS, [], ["C1:F3"])],
    ["a column has the same name as another", gridOf("Данные", [["№ п/п", "Показатель", "Ед. изм.", "Факт", "План", "план"], ...INDICATORS.slice(1)])],
    ["a row of column numbers follows", gridOf("Данные", [INDICATORS[0] ?? [], [1, 2, 3, 4, 5, 6], ...INDICATORS.slice(1)])],
  ])("is only copied when %s", (_, sheet) => {
    expect(found(sheet)).toHaveLength(1);
    expect(found(sheet)[0]).not.toContain("in place");
  });

  it("may stand anywhere, beside other things and above a signature", () => {
    const rows = [["Приложение 1"], [], ...INDICATORS.map((row) => [null, null, ...row, null, "мои заметки"]), [], [null, null, null, "Начальник отдела", null, null, null, "И.И. Иванов"]];
    expect(found(gridOf("Данные", rows))).toEqual(["Показатели Данные!C3:H5 1+2 in place"]);
  });

  it("blank rows and bands do not end it", () => {
    const rows = [INDICATORS[0] ?? [], ["Подпрограмма «Дороги»"], INDICATORS[1] ?? [], [], ["Подпрограмма «Люди»"], INDICATORS[2] ?? [], ["Итого", null, null, null, null, null]];
    expect(found(gridOf("Данные", rows))).toEqual(["Показатели Данные!A1:F6 1+2 in place"]);
  });
});

it("two tables below each other are two", () => {
  const rows = [
    ["№", "Мероприятие", "Исполнитель", "Срок", "Результат"],
    ["1", "Ремонт", "Отдел дорог", "2021", "1 км"],
    [],
    ["№", "Наименование мероприятия", "Источник финансирования", "План, тыс. руб.", "Кассовое исполнение, тыс. руб.", "% исполнения"],
    ["1", "Ремонт", "местный бюджет", 100, 90, 90],
  ];
  expect(found(gridOf("Данные", rows))).toEqual(["Мероприятия Данные!A1:E2 1+1 in place", "Расходы Данные!A4:F5 1+1 in place"]);
});

it("of the years of a long form, the reporting year is taken, and its previous year", () => {
  const sheet = gridOf(
    "Данные",
    [
      ["№", "Показатель", "Ед. изм.", "2020", null, "2021", null, "2022", null],
      [null, null, null, "план", "факт", "план", "факт", "план", "факт"],
      ["1", "Доля", "%", 1, 2, 3, 4, 5, 6],
    ],
    ["D1:E1", "F1:G1", "H1:I1", "A1:A2", "B1:B2", "C1:C2"],
  );
  const [ofLast] = recogniseTables([sheet]);
  const [ofYear] = recogniseTables([sheet], 2021);
  expect(Object.fromEntries(ofLast?.columns ?? [])).toMatchObject({ previous: 6, planned: 7, actual: 8 });
  expect(Object.fromEntries(ofYear?.columns ?? [])).toMatchObject({ previous: 4, planned: 5, actual: 6 });
});

describe("what is not ours is not taken for ours", () => {
  it.each<[string, (string | number | null)[][]]>([
    ["a list of telephones", [["№", "ФИО", "Телефон", "Отдел"], ["1", "Иванов", "2-12-12", "Финансы"]]],
    ["sales by plan and fact", [["Товар", "Ед. изм.", "План", "Факт"], ["Хлеб", "шт.", 10, 12]]],
    ["a timetable of events", [["Дата", "Мероприятие", "Место", "Участники"], ["01.03.2021", "Концерт", "ДК", 100]]],
    ["a payroll", [["№ п/п", "Должность", "Оклад", "Надбавка", "Итого"], ["1", "Специалист", 20000, 5000, 25000]]],
    ["a budget by code", [["КБК", "Наименование", "Утверждено", "Исполнено", "%"], ["0104", "Администрация", 100, 90, 90]]],
    ["a note that speaks of indicators", [["Показатели мы сдаём до 1 марта"], ["Мероприятия – до 15 марта"]]],
    ["a header without rows", [["№", "Показатель", "Ед. изм.", "План", "Факт"], []]],
    ["an empty sheet", []],
  ])("%s", (_, rows) => {
    expect(found(gridOf("Данные", rows))).toEqual([]);
  });
});
