import { inputSheets } from "../../../../src/app/createTemplate";
import { templateSheets } from "../../../../src/tables/template/templateSheets";
import { bookOf, markedCells } from "./markedCells";

const EMPTY = templateSheets({}, ["Методика первая"]);
const INPUT_SHEETS = ["Показатели", "Мероприятия", "Расходы"];
const marks = async (sheet: string, typed: Readonly<Record<string, string | number | null>>) => markedCells(await bookOf(EMPTY, { [sheet]: typed }), sheet);

it("the empty template asks for the passport, and leaves the empty tables alone", async () => {
  const workbook = await bookOf(EMPTY);
  // Наименование, Начало, Окончание, Отчётный год, Ответственный исполнитель, Методика.
  expect(markedCells(workbook, "Паспорт")).toEqual(["B2 missing", "B4 missing", "B5 missing", "B6 missing", "B8 missing", "B13 missing"]);
  for (const sheet of INPUT_SHEETS) expect(markedCells(workbook, sheet)).toEqual([]);
});

it("an example row is grey and nothing else", async () => {
  const workbook = await bookOf(templateSheets({}, [], { exampleYear: 2025 }));
  for (const sheet of INPUT_SHEETS) expect(new Set(markedCells(workbook, sheet).map((mark) => mark.replace(/^[A-Z]+2 /, "")))).toEqual(new Set(["example"]));
});

it("the report of 2021 has one mark: the actual value that is still awaited", async () => {
  const workbook = await bookOf(await inputSheets("sample"));
  expect(markedCells(workbook, "Паспорт")).toEqual([]);
  expect(INPUT_SHEETS.flatMap((sheet) => markedCells(workbook, sheet))).toEqual(["H2 awaited"]);
});

describe("«Показатели»", () => {
  const row = { B2: "1", C2: "Доля", D2: "%", E2: "рост", F2: 60, G2: 65, H2: 66 };

  it("a complete row has none, with and without a code", async () => {
    expect(await marks("Показатели", row)).toEqual([]);
    expect(await marks("Показатели", { ...row, A2: "1" })).toEqual([]);
  });

  it("numbers and codes written in advance begin no row, nor does a section's title", async () => {
    expect(await marks("Показатели", { A2: "1", B2: "1", B3: "2", C5: "Подпрограмма «Кадры»" })).toEqual([]);
  });

  it.each(["B2", "C2", "D2", "E2", "G2"])("asks for %s", async (cell) => {
    expect(await marks("Показатели", { ...row, [cell]: null })).toEqual([`${cell} missing`]);
  });

  it("waits for the actual value", async () => {
    expect(await marks("Показатели", { ...row, H2: null })).toEqual(["H2 awaited"]);
  });

  it.each([
    ["a word where a number belongs", { H2: "много" }, ["H2 doubtful"]],
    ["a number that is text", { G2: "34.6" }, ["G2 doubtful"]],
    ["an unknown direction", { E2: "вверх" }, ["E2 doubtful"]],
    ["a large number of people", { D2: "чел.", F2: 12500 }, ["F2 count"]],
  ] as const)("%s", async (_, change, expected) => {
    expect(await marks("Показатели", { ...row, ...change })).toEqual(expected);
  });

  it.each([
    ["a corridor", { E2: "диапазон", G2: "95–105" }],
    ["yes and no", { E2: "да/нет", G2: "да", H2: "нет" }],
    ["signs of absence", { F2: "-", H2: "Х" }],
    ["a limit in words", { G2: "не менее 90" }],
    ["a percent sign", { G2: "90 %" }],
    ["another spelling of a direction", { E2: "Увеличение" }],
  ] as const)("has nothing against %s", async (_, change) => {
    expect(await marks("Показатели", { ...row, ...change })).toEqual([]);
  });
});

describe("«Мероприятия»", () => {
  const row = { C2: "1", D2: "Ремонт", F2: "Отдел", G2: 2021, H2: 2021, I2: 44197, J2: 44561, N2: "выполнено" };

  it.each([
    ["a complete row", {}, []],
    ["a year and a day are not compared", { G2: 44197, H2: 2021 }, []],
    ["an end before the start, in years", { H2: 2020 }, ["H2 doubtful"]],
    ["an end before the start, in days", { J2: 44196 }, ["J2 doubtful"]],
    ["no status", { N2: null }, ["N2 missing"]],
    ["a misspelt status", { N2: "выполненно" }, ["N2 doubtful"]],
    ["another word for a status", { N2: "Исполнено" }, []],
    ["no agency", { F2: null }, ["F2 missing"]],
  ] as const)("%s", async (_, change, expected) => {
    expect(await marks("Мероприятия", { ...row, ...change })).toEqual(expected);
  });
});

describe("«Расходы»", () => {
  const row = { C2: "Ремонт", D2: "местный бюджет", F2: 1500, G2: 0 };

  it.each([
    ["a complete row; zero is a value", {}, []],
    ["negative money", { G2: -5 }, ["G2 doubtful"]],
    ["money as text", { F2: "1 500,00" }, ["F2 doubtful"]],
    ["no actual spending", { G2: null }, ["G2 missing"]],
    ["no source", { D2: null }, ["D2 missing"]],
  ] as const)("%s", async (_, change, expected) => {
    expect(await marks("Расходы", { ...row, ...change })).toEqual(expected);
  });
});

it.each([
  ["ends before it starts", { B4: 2023, B5: 2019, B6: 2021 }, ["B5 doubtful", "B6 doubtful"]],
  ["a reporting year outside", { B4: 2019, B5: 2023, B6: 2024 }, ["B6 doubtful"]],
  ["years in order", { B4: 2019, B5: 2023, B6: 2021 }, []],
] as const)("«Паспорт»: %s", async (_, years, expected) => {
  expect(await marks("Паспорт", { B2: "Имя", B8: "Отдел", B13: "Методика первая", ...years })).toEqual(expected);
});

it("a subprogramme without a code, or without a name", async () => {
  expect((await marks("Паспорт", { B19: "Кадры", A20: "2" })).filter((mark) => /^[AB](19|20)/.test(mark))).toEqual(["A19 missing", "B20 missing"]);
});
