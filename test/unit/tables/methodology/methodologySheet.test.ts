import { METHODOLOGIES, methodologyById } from "../../../../src/methodologies";
import type { Methodology } from "../../../../src/domain/methodology/methodology";
import { methodologySheet } from "../../../../src/tables/methodology/methodologySheet";
import { PROVISIONS } from "../../../../src/tables/methodology/provisions";
import type { SheetSpec } from "../../../../src/workbook/sheetSpec";
import { methodologyTables } from "../../../golden/methodologyTables";
import { tablesOfSheets } from "../../../golden/tablesOfSheets";
import { PARTIZANSK } from "../../domain/rows";

const sheetOf = (methodology: Methodology): SheetSpec => methodologySheet(methodology).sheets[0] as SheetSpec;
const sheet = sheetOf(PARTIZANSK);
const rowOf = ({ rows }: SheetSpec, label: string) => rows.find(({ cells }) => cells[0]?.value === label)?.cells.map((cell) => cell?.value ?? null);
const scaleOf = (id: string) => methodologyTables(id).find(({ name }) => name === "Шкала")?.rows.map(({ cells }) => cells);

it("is one sheet of the add-in with two tables, put in the place of the former one and shown", () => {
  expect(methodologySheet(PARTIZANSK)).toMatchObject({ mode: "replace", activate: "methodology", sheets: [{ key: "methodology", name: "Методика" }] });
  expect(sheet.tables.map(({ name }) => name)).toEqual(["Методика", "Шкала"]);
});

it("names the methodology and the document it was read from", () => {
  expect(rowOf(sheet, "Методика")?.slice(0, 2)).toEqual(["Методика", "Партизанский городской округ (по отчёту за 2021 год)"]);
  expect(rowOf(sheet, "Методика")?.[2]).toMatch(/^Отчёт о выполнении муниципальной программы/u);
});

it("says every choice in words with its legal basis", () => {
  expect(rowOf(sheet, "Округление показателя, знаков")).toEqual(["Округление показателя, знаков", "0", "отчёт за 2021 год: 69 / 68 = 101,47 % учтено как 101 %"]);
  expect(rowOf(sheet, "Верхний предел показателя")).toEqual(["Верхний предел показателя", "нет", "отчёт за 2021 год: 101 % учтён без ограничения"]);
  expect(rowOf(sheet, "Коэффициент по разности")).toEqual(["Коэффициент по разности", null, null]);
});

it.each(METHODOLOGIES.map((methodology) => [methodology.id, methodology] as const))("%s: a row for every choice, and a drop-down that holds what stands there", (_, methodology) => {
  const spec = sheetOf(methodology);
  expect(PROVISIONS.filter(({ label }) => rowOf(spec, label) === undefined)).toEqual([]);
  const wrong = spec.validations.filter(({ range, source }) => {
    const value = spec.rows[range.top]?.cells[range.left]?.value ?? null;
    return Array.isArray(source) && range.top === range.bottom && value !== null && !source.some((word) => word === value || Number(word) === value);
  });
  expect(wrong).toEqual([]);
});

describe("the scale", () => {
  it("is written in the methodology's unit, from the highest step down", () => {
    expect(scaleOf("partizansk-2021")).toEqual([["100 %", "высокая", "высокой эффективности реализации муниципальной программы", null]]);
    expect(scaleOf("federal-582")?.map(([border, label]) => [border, label])).toEqual([
      ["0,9", "высокая"],
      ["0,8", "средняя"],
      ["0,7", "удовлетворительная"],
      ["0", "неудовлетворительная"],
    ]);
  });

  it("brings the proposals of the methodology along", () => {
    const { rating } = PARTIZANSK;
    const rules = rating.rules.value.map((rule) => ({ ...rule, consequence: "продолжить реализацию программы" }));
    const tables = tablesOfSheets(methodologySheet({ ...PARTIZANSK, rating: { ...rating, rules: { ...rating.rules, value: rules } } }));
    const scale = tables.find(({ name }) => name === "Шкала");
    expect(scale?.headers).toEqual(["Не менее", "Оценка", "Вывод", "Предложение"]);
    expect(scale?.rows.map(({ cells }) => cells[3])).toEqual(["продолжить реализацию программы"]);
  });

  it("is left blank for the user where it is not known", () => {
    expect(scaleOf("perm-krai")).toEqual(Array.from({ length: 4 }, () => [null, null, null, null]));
  });

  it("is left blank where the act's rules are no steps «не менее», so that they stay as they are", () => {
    expect(methodologyById("sum-of-ratios")?.rating.rules.value).toHaveLength(4);
    expect(scaleOf("sum-of-ratios")).toEqual(Array.from({ length: 4 }, () => [null, null, null, null]));
  });
});
