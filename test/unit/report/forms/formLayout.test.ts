import { resultSheets } from "../../../../src/app/calculateEffectiveness";
import { judge } from "../../../../src/app/judge";
import type { SheetSpec } from "../../../../src/workbook/sheetSpec";
import type { TableData } from "../../../../src/workbook/tableData";
import { withFormColumns, withLayout, withOwnColumn, type FormColumnRow } from "../../../golden/layoutTables";
import { sampleTables } from "../../../golden/sampleTables";

function drawn(tables: readonly TableData[]) {
  const judgement = judge(tables);
  if (judgement.kind === "refused") throw new Error(JSON.stringify(judgement.findings));
  const sheets = resultSheets(judgement).sheets;
  const sheet = (key: string): SheetSpec => sheets.find((spec) => spec.key === key) as SheetSpec;
  return { sheets, sheet, codes: judgement.findings.map(({ code }) => code) };
}

/** A cell's text; nothing for a number or an error. */
const said = (cell: SheetSpec["rows"][number]["cells"][number] | undefined): string => (typeof cell?.value === "string" ? cell.value : "");
const valuesOf = (spec: SheetSpec, words: string): unknown[] =>
  spec.rows.find(({ cells }) => cells.some((cell) => said(cell).includes(words)))?.cells.map((cell) => cell?.value ?? null) ?? [];
const rows = (form: string, shown: string, ...columns: readonly string[]): FormColumnRow[] => columns.map((column) => [form, column, null, shown]);

describe("columns hidden, added and renamed on the sheet «Методика»", () => {
  const tables = withOwnColumn(sampleTables(), "Показатели", "Источник данных", ["опрос", "кадры", null, 12.5], "0.00");
  const { sheet } = drawn(
    withFormColumns(tables, ...rows("Форма 1", "нет", "Прошлый год", "Ед. изм."), ...rows("Форма 1", "да", "Отклонение", "Отклонение, %", "Источник данных"), ["Форма 1", "Степень достижения", "Уровень, %", "да"]),
  );
  const form = sheet("indicators");

  // Fact 69, plan 68: 69 − 68 = 1, 1 / 68 = 0.0147.
  it("variance is actual minus planned", () => {
    const row = valuesOf(form, "Доля муниципальных служащих");
    expect(row.slice(2, 5)).toEqual([68, 69, 1]);
    expect(row[5]).toBeCloseTo(1 / 68, 12);
    expect(row[6]).toBe(1.01);
  });

  it("is unknown without a fact, and in percent without a plan", () => {
    expect(valuesOf(form, "Удовлетворенность населения").slice(2, 6)).toEqual([34.6, "–", "–", "–"]);
    expect(valuesOf(form, "коррупционных правонарушений").slice(2, 6)).toEqual([0, 0, 0, "–"]);
  });

  it("the user's own column stands as a live reference: text, number, nothing", () => {
    const last = form.rows.flatMap(({ cells }) => (typeof cells[1]?.value === "string" && cells[0]?.style.horizontal === "center" && form.page.printedColumns === 9 ? [cells[8]] : []));
    expect(last.map((cell) => cell?.value)).toEqual(expect.arrayContaining(["опрос", "кадры", "", 12.5]));
    expect(last.find((cell) => cell?.value === "опрос")?.formula).toMatch(/Показатели'?!/u);
    expect(last.find((cell) => cell?.value === 12.5)).toMatchObject({ style: { numberFormat: "0.00" } });
  });

  it("the header keeps its tiers, and the numbers count the columns", () => {
    const heads = form.rows.slice(form.page.titleRows?.first ?? 0, (form.page.titleRows?.last ?? 0) + 1).map(({ cells }) => cells.slice(0, 9).map((cell) => cell?.value ?? ""));
    expect(heads[0]).toEqual(["№ п/п", "Показатель (индикатор)", "Значения показателей (индикаторов)", "", "Отклонение (факт – план)", "Отклонение от плана, %", "Уровень, %", "Обоснование отклонений значений показателя (индикатора) на конец отчётного года", "Источник данных"]);
    expect(heads[1]?.slice(2, 4)).toEqual(["2021 год", ""]);
    expect(heads[2]?.slice(2, 4)).toEqual(["план", "факт"]);
    expect(heads[3]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe("figures whose column is hidden", () => {
  const { sheet } = drawn(withFormColumns(sampleTables(), ...rows("Форма 1", "нет", "Факт"), ...rows("Форма 2", "нет", "Статус")));

  it("get cells on the calculation, named for people, and every formula still refers to one", () => {
    const calculation = sheet("calculation");
    const start = calculation.rows.findIndex(({ cells }) => cells[0]?.value === "Данные расчёта, которых нет в формах");
    const names = calculation.rows.slice(start + 3).map(({ cells }) => said(cells[1]));
    expect(start).toBeGreaterThan(0);
    expect(names.filter((name) => name.endsWith(" – факт"))).toHaveLength(4);
    expect(names.filter((name) => name.endsWith(" – статус"))).toHaveLength(51);
    expect(names).not.toContain("");
  });

  it("leave no trace where all columns stand", () => {
    expect(valuesOf(drawn(sampleTables()).sheet("calculation"), "Данные расчёта, которых нет")).toEqual([]);
  });
});

describe("«Оформление»", () => {
  it("draws only the wanted forms and numbers them as annexes in their order", () => {
    const { sheets, sheet } = drawn(withLayout(sampleTables(), { "Форма 1. Показатели": "нет" }));
    expect(sheets.map(({ key }) => key)).toEqual(["report", "measures", "expenditures", "calculation", "checks"]);
    expect(said(sheet("measures").rows[0]?.cells[0])).toMatch(/^Приложение 1\nк отчёту/u);
    expect(said(sheet("expenditures").rows[0]?.cells[0])).toMatch(/^Приложение 2\n/u);
  });

  it("without a single form the figures are the same: 100,3 %", () => {
    const { sheet } = drawn(withLayout(sampleTables(), { "Форма 1. Показатели": "нет", "Форма 2. Мероприятия": "нет", "Форма 3. Расходы": "нет" }));
    expect(valuesOf(sheet("report"), "ВЫВОД").join(" ")).toContain("эффективность реализации\u00a0– 100,3");
  });

  it("every cell of every sheet is in the chosen font", () => {
    const { sheets } = drawn(withLayout(sampleTables(), { Шрифт: "PT Astra Serif" }));
    const fonts = new Set(sheets.flatMap(({ rows: all }) => all.flatMap(({ cells }) => cells.flatMap((cell) => (cell === null ? [] : [cell.style.fontName])))));
    expect([...fonts]).toEqual(["PT Astra Serif"]);
  });

  it("values: the same values, one formula – the warning – and a line in the log", () => {
    const [live, plain] = [drawn(sampleTables()), drawn(withLayout(sampleTables(), { "Содержание листов": "значения" }))];
    const form = (spec: SheetSpec) => spec.rows.map(({ cells }) => Array.from({ length: spec.page.printedColumns ?? cells.length }, (_, column) => cells[column]?.value ?? null));
    for (const key of ["indicators", "measures", "expenditures", "calculation", "report"]) expect(form(plain.sheet(key))).toEqual(form(live.sheet(key)));
    const formulas = plain.sheets.flatMap(({ rows: all }) => all.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])));
    expect(formulas).toHaveLength(1);
    expect(formulas[0]).toContain("Данные изменены после расчёта");
    expect(valuesOf(plain.sheet("checks"), "записаны значениями").length).toBeGreaterThan(0);
    expect(valuesOf(live.sheet("checks"), "записаны значениями")).toEqual([]);
  });
});

describe("width", () => {
  const own = Array.from({ length: 12 }, (_, index) => `Свой столбец ${index + 1}`);

  it("columns are squeezed to the page, and F04 says when they cannot be", () => {
    const tables = own.reduce<TableData[]>((all, header) => withOwnColumn(all, "Мероприятия", header, []), [...sampleTables()]);
    const some = drawn(withFormColumns(tables, ...rows("Форма 2", "да", ...own.slice(0, 2))));
    const sum = (spec: SheetSpec) => spec.columnWidths.reduce((total, width) => total + width, 0);
    expect(sum(some.sheet("measures"))).toBeLessThanOrEqual(186);
    expect(some.codes).not.toContain("F04");
    expect(drawn(withFormColumns(tables, ...rows("Форма 2", "да", ...own))).codes).toContain("F04");
  });
});
