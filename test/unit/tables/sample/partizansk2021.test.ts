import { partizansk2021 } from "../../../../src/tables/sample/partizansk2021";
import type { SampleRow } from "../../../../src/tables/sample/sampleProgramme";

const {
  Программа: parameters,
  Подпрограммы: subprogrammes,
  Показатели: indicators,
  Мероприятия: measures,
  Расходы: expenditures,
} = partizansk2021;

const range = (first: number, last: number): string[] => Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
const numbersWhere = (matches: (row: SampleRow) => boolean) => measures.filter(matches).map((row) => row["№"]);
const parameter = (name: string) => parameters.find((row) => row["Параметр"] === name)?.["Значение"];
const achieved = (number: string): string => String(measures.find((row) => row["№"] === number)?.["Достигнутый результат"]);
const column = (rows: readonly SampleRow[], header: string) => rows.map((row) => row[header]);

/** 1 thousand roubles = 100 000 kopecks. */
const kopecks = (rows: readonly SampleRow[], header: string): number =>
  rows.reduce((sum, row) => sum + Math.round(Number(row[header]) * 100_000), 0);

describe("the programme of 2021", () => {
  test("passport", () => {
    expect(parameter("Наименование программы")).toBe(
      "Повышение эффективности деятельности органов местного самоуправления Партизанского городского округа",
    );
    expect([parameter("Начало реализации"), parameter("Окончание реализации"), parameter("Отчётный год")]).toEqual([2019, 2023, 2021]);
    expect(parameter("Правовой акт")).toBe("постановление администрации Партизанского городского округа от 02.08.2018 № 905-па");
    expect(parameter("Методика")).toBe("Партизанский городской округ (по отчёту за 2021 год)");
    expect([parameter("Должность подписавшего"), parameter("Подписал")]).toEqual([
      "Начальник отдела муниципальной службы и кадров",
      "Е.С. Исаева",
    ]);
  });

  test("two subprogrammes, their codes are text", () => {
    expect(column(subprogrammes, "Код")).toEqual(["1", "2"]);
    expect(column(subprogrammes, "Наименование")).toEqual([
      "Развитие муниципальной службы в Партизанском городском округе",
      "Противодействие коррупции в Партизанском городском округе",
    ]);
  });

  test("four indicators with the report's values", () => {
    const values = indicators.map((row) => ["Подпрограмма", "№", "Ед. изм.", "Прошлый год", "План", "Факт"].map((header) => row[header]));
    expect(values).toEqual([
      [null, "1", "%", 31, 34.6, null],
      ["1", "1", "%", 43, 68, 69],
      ["2", "1", "ед.", 0, 0, 0],
      ["2", "2", "ед.", 0, 0, 0],
    ]);
    expect(column(indicators, "Ожидаемая дата")).toEqual(["31.05.2022", null, null, null]);
    expect(column(indicators, "Направление")).toEqual(["рост", "рост", "снижение", "снижение"]);
  });
});

describe("measures", () => {
  test("51, numbered continuously as text", () => expect(column(measures, "№")).toEqual(range(1, 51)));

  test("1–8 belong to subprogramme 1, 9–51 to subprogramme 2", () => {
    expect(numbersWhere((row) => row["Подпрограмма"] === "1")).toEqual(range(1, 8));
    expect(numbersWhere((row) => row["Подпрограмма"] === "2")).toEqual(range(9, 51));
  });

  test("seven sections; subprogramme 1 and the main measure 9 stand outside them", () => {
    const sections = [...new Set(column(measures, "Раздел"))].filter((section) => section !== null);
    expect(sections.map((section) => String(section).slice(0, 4))).toEqual(["2.1.", "2.2.", "2.3.", "2.4.", "2.5.", "2.6.", "2.7."]);
    expect(numbersWhere((row) => row["Раздел"] === null)).toEqual(range(1, 9));
  });

  test.each([
    ["2.1. Внедрение антикоррупционных механизмов", 10, 30],
    ["2.2. Организация проведения антикоррупционной экспертизы", 31, 33],
    ["2.3. Совершенствование организации деятельности", 34, 38],
    ["2.4. Противодействие коррупции в основных", 39, 42],
    ["2.5. Формирование нетерпимого отношения", 43, 43],
    ["2.6. Пропаганда антикоррупционной политики", 44, 47],
    ["2.7. Координация антикоррупционной политики", 48, 51],
  ])("section %s: measures %i to %i", (beginning, first, last) => {
    expect(numbersWhere((row) => String(row["Раздел"]).startsWith(beginning))).toEqual(range(first, last));
  });

  test("1 and 9 are main measures", () => {
    expect(numbersWhere((row) => row["Вид"] === "основное мероприятие")).toEqual(["1", "9"]);
  });

  test("all four dates of every measure are the year 2021", () => {
    for (const header of ["План: начало", "План: окончание", "Факт: начало", "Факт: окончание"]) {
      expect(new Set(column(measures, header))).toEqual(new Set([2021]));
    }
  });

  test("measure 1: 25 + 14 + 5 + 1 + 1 + 1 + 2 + 2 = 51 people", () => {
    const [, total, byUnit = ""] = /получил (\d+) муниципальный служащий \(([^)]+)\)/.exec(achieved("1")) ?? [];
    const people = [...byUnit.matchAll(/(\d+) муниципальн/g)].map(([, count]) => Number(count));
    expect(people).toEqual([25, 14, 5, 1, 1, 1, 2, 2]);
    expect(Number(total)).toBe(people.reduce((sum, count) => sum + count, 0));
  });

  test("measure 42: 211 permits + 7 refusals + 58 passed on = 276 inspections", () => {
    const counts = /Проведено (\d+) .* выдано (\d+) разрешений, по (\d+) заявлениям отказано, (\d+) заявлений/.exec(achieved("42"));
    expect(counts?.slice(1).map(Number)).toEqual([276, 211, 7, 58]);
  });

  test("measure 13 has the longest result, more than 3 000 characters, in seven numbered parts", () => {
    const longest = Math.max(...measures.map((row) => String(row["Достигнутый результат"]).length));
    expect(achieved("13").length).toBe(longest);
    expect(longest).toBeGreaterThan(3000);
    expect(achieved("13").match(/^\d\. /gm)).toEqual(["1. ", "2. ", "3. ", "4. ", "5. ", "6. ", "7. "]);
  });
});

describe("expenditure", () => {
  const of = (code: string) => expenditures.filter((row) => row["Подпрограмма"] === code);

  test.each(["План", "Факт"])("%s: 264.76 + 5.00 = 269.76 thousand roubles", (header) => {
    expect(kopecks(of("1"), header)).toBe(26_476_000);
    expect(kopecks(of("2"), header)).toBe(500_000);
    expect(kopecks(expenditures, header)).toBe(26_976_000);
  });

  test("six spending units in subprogramme 1, one in subprogramme 2", () => {
    expect(column(of("1"), "План")).toEqual([157.2, 56.44, 20.72, 3, 1.9, 25.5]);
    expect(new Set(column(of("1"), "Распорядитель")).size).toBe(6);
    expect(column(of("2"), "Распорядитель")).toEqual(["администрация городского округа"]);
  });

  test("every amount belongs to a main measure of its own subprogramme, by the measure's own name", () => {
    for (const row of expenditures) {
      const measure = measures.find((candidate) => candidate["№"] === row["№ мероприятия"]);
      expect([measure?.["Подпрограмма"], measure?.["Вид"]]).toEqual([row["Подпрограмма"], "основное мероприятие"]);
      expect(String(measure?.["Мероприятие"]).startsWith(String(row["Наименование"]))).toBe(true);
    }
  });

  test("measure 9 is the one that bought calendars for 5,00", () => {
    expect(achieved("9")).toContain(
      "календарей квартальных антикоррупционной направленности на 2022 г. в количестве 10 штук на сумму 5,00 тысяч",
    );
  });
});
