import type { Finding } from "../../../../src/domain/finding";
import { DEFAULT_LAYOUT, type ChosenColumn } from "../../../../src/domain/layout/reportLayout";
import { readFormColumns } from "../../../../src/tables/layout/readFormColumns";
import { withFormColumns, withOwnColumn, type FormColumnRow } from "../../../golden/layoutTables";
import { sampleTables } from "../../../golden/sampleTables";
import { short } from "../tables";

function read(...rows: readonly FormColumnRow[]) {
  const found: Finding[] = [];
  const tables = withFormColumns(withOwnColumn(sampleTables(), "Показатели", "Источник данных", ["опрос"]), ...rows);
  const columns = readFormColumns(tables, (finding) => found.push(finding));
  return { columns, found };
}

const nameOf = ({ column, shown, title }: ChosenColumn): string =>
  `${column.kind === "own" ? `«${column.header}»` : column.id}${shown === "by-methodology" ? "?" : ""}${title === null ? "" : `=${title}`}`;

const OFFICIAL = ["number", "name", "unit", "previous", "planned", "actual", "weight?", "achievement", "change?", "reason"];

it("a workbook without the table has the official forms", () => {
  expect(readFormColumns(sampleTables(), () => undefined)).toBe(DEFAULT_LAYOUT.columns);
  expect(DEFAULT_LAYOUT.columns.indicators.map(nameOf)).toEqual(OFFICIAL);
});

it("the official columns are those of the 2021 report, and the degree of achievement, the status and the percentage beside them", () => {
  expect(DEFAULT_LAYOUT.columns.measures.map(nameOf)).toEqual([
    ...["number", "name", "agencies", "plannedStart", "plannedEnd", "actualStart", "actualEnd", "expected", "achieved", "problems"],
    ...["status", "counted?"],
  ]);
  expect(DEFAULT_LAYOUT.columns.expenditures.map(nameOf)).toEqual(["number", "name", "source", "planned", "actual", "outturn"]);
});

describe("a row of the table", () => {
  it("adds a column at its place in the official form", () => {
    const { columns, found } = read(["Форма 1. Показатели", "Отклонение", null, "да"]);
    expect(columns.indicators.map(nameOf)).toEqual(["number", "name", "unit", "previous", "planned", "actual", "variance", "weight?", "achievement", "change?", "reason"]);
    expect(columns.measures.map(nameOf)).toEqual(DEFAULT_LAYOUT.columns.measures.map(nameOf));
    expect(found).toEqual([]);
  });

  it("hides a column", () => {
    expect(read(["Форма 1", "Прошлый год", null, "нет"]).columns.indicators.map(nameOf)).toEqual(OFFICIAL.filter((name) => name !== "previous"));
  });

  it("gives a column another header", () => {
    expect(read(["Показатели", "Степень достижения", "Уровень достижения, %", "да"]).columns.indicators.map(nameOf)).toContain("achievement=Уровень достижения, %");
  });

  it("shows a column that only the methodology would ask for", () => {
    expect(read(["1", "Вес", null, "да"]).columns.indicators.map(nameOf)).toContain("weight");
    expect(read(["1", "Вес", null, "по методике"]).columns.indicators.map(nameOf)).toContain("weight?");
  });

  it("shows a column of the user's own by its header", () => {
    const { columns, found } = read(["Форма 1", "источник данных ", "Откуда данные", null]);
    expect(columns.indicators.map(nameOf)).toContain("«Источник данных»=Откуда данные");
    expect(found).toEqual([]);
  });

  it("stands for the form named above it where it names none", () => {
    const { columns } = read(["Форма 3", "Отклонение", null, "да"], [null, "Причина отклонения", null, "да"]);
    expect(columns.expenditures.map(nameOf)).toEqual(["number", "name", "source", "planned", "actual", "variance", "outturn", "reason"]);
  });
});

describe("the order of the rows", () => {
  const rows = (...columns: readonly string[]): FormColumnRow[] => columns.map((column) => ["Форма 3", column, null, "да"]);
  const shown = (...columns: readonly string[]): string[] => read(...rows(...columns)).columns.expenditures.map(nameOf);

  it("is the order of the columns where every official column is named", () => {
    expect(shown("Источник", "№ п/п", "Наименование", "% исполнения", "Факт", "План")).toEqual(["source", "number", "name", "outturn", "actual", "planned"]);
    expect(shown("Факт", "План", "Отклонение", "№ п/п", "Наименование", "Источник", "% исполнения")).toEqual(["actual", "planned", "variance", "number", "name", "source", "outturn"]);
  });

  it("says nothing where only some are named: the form keeps its own, and the user's columns come last", () => {
    expect(shown("Факт", "План", "Отклонение")).toEqual(["number", "name", "source", "planned", "actual", "variance", "outturn"]);
    const { columns } = read(["Форма 1", "Источник данных", null, "да"], ["Форма 1", "Вес", null, "да"]);
    expect(columns.indicators.map(nameOf)).toEqual(["number", "name", "unit", "previous", "planned", "actual", "weight", "achievement", "change?", "reason", "«Источник данных»"]);
  });
});

describe("what cannot be followed is a finding at its cell, and the row changes nothing:", () => {
  it.each<[string, FormColumnRow, string]>([
    ["an unknown form", ["Форма 4", "Вес", null, "да"], "F01 Методика!A42"],
    ["no form at all", [null, "Вес", null, "да"], "F01 Методика!A42"],
    ["a column that neither form nor table has", ["Форма 1", "Ответственный", null, "да"], "F01 Методика!B42"],
    ["a word that is neither yes nor no", ["Форма 1", "Прошлый год", null, "иногда"], "F03 Методика!D42"],
  ])("%s", (_, row, expected) => {
    const { columns, found } = read(row);
    expect(found.map(short)).toEqual([expected]);
    expect(columns.indicators.map(nameOf)).toEqual(OFFICIAL);
  });

  it("a column named twice: the first row counts", () => {
    const { columns, found } = read(["Форма 1", "Вес", null, "да"], ["Форма 1", "вес", null, "нет"]);
    expect(found.map(short)).toEqual(["F01 Методика!B43"]);
    expect(columns.indicators.map(nameOf)).toContain("weight");
  });

  it("all columns hidden: the official form is drawn", () => {
    const names = ["№ п/п", "Наименование", "Источник", "План", "Факт", "% исполнения"];
    const { columns, found } = read(...names.map((name): FormColumnRow => ["Форма 3", name, null, "нет"]));
    expect(found.map(short)).toEqual(["F02 Методика!D42"]);
    expect(columns.expenditures).toBe(DEFAULT_LAYOUT.columns.expenditures);
  });

  it("all but one hidden is a wish", () => {
    const { columns, found } = read(...["№ п/п", "Наименование", "Источник", "План", "% исполнения"].map((name): FormColumnRow => ["Форма 3", name, null, "нет"]));
    expect(found).toEqual([]);
    expect(columns.expenditures.map(nameOf)).toEqual(["actual"]);
  });

  it("an empty row says nothing", () => {
    expect(read([null, null, null, null]).found).toEqual([]);
  });
});

it("a table without one of its columns is not read, and says so", () => {
  const found: Finding[] = [];
  const [table] = withFormColumns([]).slice(-1);
  const broken = { ...table, headers: ["Форма", "Столбик", "Заголовок", "Показывать"] } as NonNullable<typeof table>;
  readFormColumns([...sampleTables(), broken], (finding) => found.push(finding));
  expect(found.map(short)).toEqual(["F03 Методика!A41"]);
});
