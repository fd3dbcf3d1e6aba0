import { newYear } from "../../../../src/tables/newYear/newYearEdits";
import type { TableData } from "../../../../src/workbook/tableData";
import { sampleTables } from "../../../golden/sampleTables";

const tables = sampleTables();
const table = (name: string, all: readonly TableData[] = tables): TableData => {
  const found = all.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};
const change = newYear(tables);
if (change === null) throw new Error("no year");

/** The table as it will be. */
function after(name: string): Record<string, unknown>[] {
  const { headers, rows } = table(name);
  const contents = rows.map(({ cells }) => [...cells]);
  for (const edit of change?.edits.cells ?? []) if (edit.table === name) (contents[edit.row] as unknown[])[edit.column] = edit.after.content;
  return contents.map((cells) => Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? null])));
}
const before = (name: string) => table(name).rows.map(({ cells }) => Object.fromEntries(table(name).headers.map((header, index) => [header, cells[index] ?? null])));

it("the reporting year is the next one, and the days of the old report are gone", () => {
  expect([change.from, change.to]).toEqual([2021, 2022]);
  const passport = new Map(after("Программа").map((row) => [row["Параметр"], row["Значение"]]));
  expect(passport.get("Отчётный год")).toBe(2022);
  expect([passport.get("Дата составления"), passport.get("Срок уточнения")]).toEqual([null, null]);
  expect([passport.get("Начало реализации"), passport.get("Окончание реализации"), passport.get("Подписал")]).toEqual([2019, 2023, "Е.С. Исаева"]);
});

it("the actual value becomes last year's, the rest of the year is empty, the structure stays", () => {
  const rows = after("Показатели");
  // In the report: fact missing, 69, 0, 0.
  expect(rows.map((row) => row["Прошлый год"])).toEqual([null, 69, 0, 0]);
  for (const header of ["План", "Факт", "Обоснование отклонений", "Ожидаемая дата"]) expect(rows.map((row) => row[header])).toEqual([null, null, null, null]);
  for (const header of ["Подпрограмма", "№", "Показатель", "Ед. изм.", "Направление"]) expect(rows.map((row) => row[header])).toEqual(before("Показатели").map((row) => row[header]));
});

it("measures lose what was done, and keep names, agencies and expected results", () => {
  const rows = after("Мероприятия");
  expect(rows).toHaveLength(51);
  for (const header of ["Факт: начало", "Факт: окончание", "Достигнутый результат", "Проблемы", "Статус"]) expect(new Set(rows.map((row) => row[header]))).toEqual(new Set([null]));
  for (const header of ["№", "Мероприятие", "Исполнители", "Ожидаемый результат"]) expect(rows.map((row) => row[header])).toEqual(before("Мероприятия").map((row) => row[header]));
});

it("expenditures lose their money, and keep names and sources", () => {
  const rows = after("Расходы");
  for (const header of ["План", "Факт", "Причина отклонения"]) expect(new Set(rows.map((row) => row[header]))).toEqual(new Set([null]));
  for (const header of ["№ мероприятия", "Наименование", "Источник", "Распорядитель"]) expect(rows.map((row) => row[header])).toEqual(before("Расходы").map((row) => row[header]));
});

it("subprogrammes are not touched", () => {
  expect(change.edits.cells.filter(({ table: name }) => name === "Подпрограммы")).toEqual([]);
});

const small = (name: string, headers: readonly string[], ...rows: readonly (readonly (string | number | null)[])[]): TableData => ({
  name,
  sheet: name,
  topLeft: { row: 4, column: 2 },
  headers,
  rows: rows.map((cells) => ({ cells, formats: cells.map(() => "General"), formulas: cells.map(() => false), hidden: false })),
});
const PASSPORT = small("Программа", ["Параметр", "Значение"], ["Отчётный год", "2021"]);

it("a term that goes on stays, one that has ended goes", () => {
  const measures = small(
    "Мероприятия",
    ["№", "Мероприятие", "Исполнители", "План: начало", "План: окончание", "Статус"],
    ["1", "Идёт дальше", "Отдел", 2019, 2023, "выполнено"],
    ["2", "Закончилось", "Отдел", 2021, "31.12.2021", "выполнено"],
    ["3", "Словами", "Отдел", null, "2020–2024 годы", "выполнено"],
  );
  const cells = newYear([PASSPORT, measures])?.edits.cells.filter(({ table: name }) => name === "Мероприятия") ?? [];
  expect(cells.map(({ row, column }) => [row, column])).toEqual([[0, 5], [1, 5], [1, 3], [1, 4], [2, 5]]);
});

it("a year that is text stays text; titles, examples and formulas are left", () => {
  const indicators = small(
    "Показатели",
    ["№", "Показатель", "Ед. изм.", "Направление", "Прошлый год", "План", "Факт"],
    [null, "Подпрограмма «Кадры»", null, null, null, null, null],
    ["пример", "Доля", "%", "рост", 60, 65, 66],
    ["1", "Доля", "%", "рост", 60, 65, 66],
  );
  const withFormula: TableData = { ...indicators, rows: indicators.rows.map((row, index) => (index === 2 ? { ...row, formulas: row.cells.map((_, column) => column === 6) } : row)) };
  const result = newYear([PASSPORT, withFormula]);
  expect(result?.edits.cells.map(({ table: name, row, column, after: { content } }) => [name, row, column, content])).toEqual([
    ["Программа", 0, 1, "2022"],
    ["Показатели", 2, 4, 66],
    ["Показатели", 2, 5, null],
  ]);
  expect(result?.formulas).toBe(1);
});

it.each([
  ["no passport", []],
  ["no year", [small("Программа", ["Параметр", "Значение"], ["Отчётный год", null])]],
  ["no such parameter", [small("Программа", ["Параметр", "Значение"], ["Методика", "x"])]],
])("%s: nothing to go on from", (_, some) => {
  expect(newYear(some)).toBeNull();
});
