import { partizansk2021 } from "../../../../src/tables/sample/partizansk2021";
import type { SampleTableName } from "../../../../src/tables/sample/sampleProgramme";
import { CONTRACT_HEADERS, CONTRACT_PARAMETERS, REQUIRED_HEADERS } from "./contractHeaders";

const tableNames = Object.keys(CONTRACT_HEADERS) as SampleTableName[];

const texts = tableNames.flatMap((table) =>
  partizansk2021[table].flatMap((row, index) =>
    Object.entries(row).flatMap(([header, value]) => (typeof value === "string" ? [{ at: `${table} ${index + 1} ${header}`, value }] : [])),
  ),
);

const placesOf = (pattern: RegExp): string[] => texts.filter(({ value }) => pattern.test(value)).map(({ at }) => at);

describe("the sample keeps to the workbook contract", () => {
  test("holds the five input tables and nothing else", () => {
    expect(Object.keys(partizansk2021)).toEqual(tableNames);
  });

  test.each(tableNames)("every row of «%s» has exactly the contract's columns, in order", (table) => {
    expect(partizansk2021[table].length).toBeGreaterThan(0);
    for (const row of partizansk2021[table]) expect(Object.keys(row)).toEqual(CONTRACT_HEADERS[table]);
  });

  test.each(tableNames)("required cells of «%s» are filled", (table) => {
    for (const row of partizansk2021[table]) for (const header of REQUIRED_HEADERS[table]) expect(row[header]).not.toBeNull();
  });

  test("«Программа» holds every parameter once, in order", () => {
    expect(partizansk2021.Программа.map((row) => row["Параметр"])).toEqual(CONTRACT_PARAMETERS);
  });

  test("words come from the contract's lists", () => {
    const used = (table: SampleTableName, header: string) => [...new Set(partizansk2021[table].map((row) => row[header]))];
    expect(used("Показатели", "Направление")).toEqual(["рост", "снижение"]);
    expect(used("Мероприятия", "Вид")).toEqual(["основное мероприятие", "мероприятие"]);
    expect(used("Мероприятия", "Статус")).toEqual(["выполнено"]);
    expect(used("Расходы", "Источник")).toEqual(["местный бюджет"]);
  });
});

describe("the sample's texts are clean", () => {
  test("there are texts to look at", () => expect(texts.length).toBeGreaterThan(51 * 6));

  test.each([
    ["double spaces", / {2}/],
    ["straight or English quotes", /["“”„]/],
    ["no-break spaces, tabs, carriage returns", /[\u00a0\u202f\t\r]/],
    ["spaces before punctuation", / [,;.:)]/],
    ["words glued after punctuation", /[,;][А-Яа-яЁё]/],
    ["a hyphen in place of a dash", / - |^- /m],
    ["a hyphen between years", /20\d\d-20\d\d/],
    ["blank lines or spaces at line ends", /\n\n| \n|\n /],
    ["spaces at the ends, or nothing", /^\s|\s$|^$/],
    ["a number sign without its space", /№\d/],
  ])("no %s", (_, pattern) => expect(placesOf(pattern)).toEqual([]));

  test("lists keep their line breaks", () => {
    expect(placesOf(/\n– /).filter((at) => at.endsWith("Достигнутый результат")).length).toBeGreaterThanOrEqual(10);
  });
});
