import { METHODOLOGIES } from "../../../src/methodologies";
import { recogniseTables } from "../../../src/tables/recognising/recogniseTables";
import { subprogrammesOfTitles } from "../../../src/tables/recognising/subprogrammeTitles";
import { subprogrammeTitles } from "../../../src/tables/recognising/transferredRows";
import { missingSheets, transferSheet } from "../../../src/tables/recognising/transferSheets";
import type { TableData } from "../../../src/workbook/tableData";
import { judge } from "../../../src/app/judge";
import { jsonOfTables } from "../jsonOfTables";
import { tablesOfSheets } from "../tablesOfSheets";
import { withCell, withTable } from "../workbookEdits";
import { EXPENDITURES_FORM, INDICATORS_FORM, MEASURES_FORM } from "./partizanskForms";

const ALL = ["Программа", "Подпрограммы", "Показатели", "Мероприятия", "Расходы"];

const candidates = recogniseTables([INDICATORS_FORM, MEASURES_FORM, EXPENDITURES_FORM]);
const subprogrammes = subprogrammesOfTitles(candidates.flatMap(subprogrammeTitles), []);
const set = missingSheets(ALL, candidates, { subprogrammes, moneyUnit: null }, METHODOLOGIES.map(({ title }) => title));
const tables = tablesOfSheets(set);

const tableOf = (name: string): TableData => {
  const table = tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`No table ${name}`);
  return table;
};
const columnOf = (name: string, header: string): unknown[] => {
  const { headers, rows } = tableOf(name);
  return rows.map(({ cells }) => cells[headers.indexOf(header)]);
};
const parameter = (label: string): unknown => tableOf("Программа").rows.find(({ cells }) => cells[0] === label)?.cells[1];

/** Every cell of a column filled with the same value. */
const filled = (list: readonly TableData[], name: string, header: string, value: string): TableData[] =>
  withTable(list, name, (table) => ({
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell, index) => (table.headers[index] === header ? value : cell)) })),
  }));

const withParameter = (list: readonly TableData[], label: string, value: string): TableData[] =>
  withTable(list, "Программа", (table) => ({ ...table, rows: table.rows.map((row) => (row.cells[0] === label ? { ...row, cells: [label, value] } : row)) }));

describe("the three tables of the published report, pasted as they are", () => {
  it("give the passport what they say of the programme", () => {
    expect(parameter("Наименование программы")).toBe("Повышение эффективности деятельности органов местного самоуправления Партизанского городского округа");
    expect(["Начало реализации", "Окончание реализации", "Отчётный год", "Единица денежных сумм"].map(parameter)).toEqual([2019, 2023, 2021, "тыс. руб."]);
    expect(tableOf("Подпрограммы").rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ["1", "Развитие муниципальной службы в Партизанском городском округе"],
      ["2", "Противодействие коррупции в Партизанском городском округе"],
    ]);
  });

  it("indicators know their subprogrammes, and texts with numbers are numbers", () => {
    expect(columnOf("Показатели", "Подпрограмма")).toEqual([null, "1", "2", "2"]);
    expect(columnOf("Показатели", "№")).toEqual(["1", "1", "1", null]);
    expect(columnOf("Показатели", "Прошлый год")).toEqual([31, 43, 0, 0]);
    expect(columnOf("Показатели", "План")).toEqual([34.6, 68, 0, 0]);
    expect(columnOf("Показатели", "Факт")).toEqual([null, 69, 0, 0]);
  });

  it("51 measures: 8 of the first subprogramme, 43 of the second, with its sections and two main measures", () => {
    expect(columnOf("Мероприятия", "Подпрограмма").filter((code) => code === "1")).toHaveLength(8);
    expect(columnOf("Мероприятия", "Подпрограмма").filter((code) => code === "2")).toHaveLength(43);
    expect(columnOf("Мероприятия", "Раздел").slice(7, 10)).toEqual([null, null, expect.stringMatching(/^2\.1\. Внедрение антикоррупционных механизмов/u)]);
    expect(columnOf("Мероприятия", "Вид").flatMap((kind, index) => (kind === "основное мероприятие" ? [index + 1] : []))).toEqual([1, 9]);
    expect(new Set(columnOf("Мероприятия", "План: начало"))).toEqual(new Set([2021]));
  });

  it("money keeps its titles and totals, which are compared and not added", () => {
    expect(tableOf("Расходы").headers.slice(0, 7)).toEqual(["Подпрограмма", "№ мероприятия", "Наименование", "Источник", "Распорядитель", "План", "Факт"]);
    expect(columnOf("Расходы", "План")).toEqual([269.76, 0, 0, 269.76, 264.76, 264.76, 5, 5]);
    expect(columnOf("Расходы", "Подпрограмма")).toEqual([null, null, null, null, "1", "1", "2", "2"]);
  });

  it("what the form does not say is asked for, and nothing else is wrong", () => {
    const { findings, status } = jsonOfTables(tables);
    const errors = findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
    expect(status).toBe("refused");
    expect(Object.fromEntries([...new Set(errors)].map((code) => [code, errors.filter((other) => other === code).length]))).toEqual({ P03: 1, P13: 1, I10: 4, I21: 1, M19: 1 });
    // 51 measures without a status are one finding with 51 cells.
    expect(judge(tables).findings.find(({ code }) => code === "M19")?.also).toHaveLength(50);
  });
});

describe("with directions, statuses, the missing number, the agency and the methodology filled in", () => {
  const indicators = withCell(filled(tables, "Показатели", "Направление", "рост"), "Показатели!B5", "2");
  const complete = withParameter(withParameter(filled(withCell(withCell(indicators, "Показатели!E4", "снижение"), "Показатели!E5", "снижение"), "Мероприятия", "Статус", "выполнено"), "Ответственный исполнитель", "Отдел муниципальной службы и кадров"), "Методика", "partizansk-2021");
  const result = jsonOfTables(complete);

  it("the figures are the report's: 101, 100 and 100 %, mean 100,3 %, spending 100,0 %, effectiveness 100,3 %, high, on 3 of 4", () => {
    expect(result.status).toBe("preliminary");
    expect(result.indicators.map(({ subprogramme, display, unknown }) => [subprogramme, display, unknown])).toEqual([
      [null, null, "actual-missing"],
      ["1", "101 %", null],
      ["2", "100 %", null],
      ["2", "100 %", null],
    ]);
    expect(result.result).toMatchObject({ assessed: 3, total: 4, achievement: { display: "100,3 %" }, outturn: { display: "100,0 %" }, effectiveness: { display: "100,3 %" }, rating: "высокая" });
  });

  it("51 measures, 269,76 thousand roubles", () => {
    expect(result.measures).toEqual({ planned: 51, completed: 51 });
    expect(result.expenditure).toMatchObject({ planned: "269.76", actual: "269.76", bySource: [{ source: "местный бюджет", planned: "269.76" }] });
  });

  it("the report's own defects are found in it: a period of another programme, counts in per cent, one reason twice", () => {
    const said = result.findings.map(({ code, cell }) => `${code} ${cell ?? "–"}`);
    expect(said).toEqual(expect.arrayContaining(["I02 Показатели!H2", "I08 Показатели!D4", "I16 Показатели!J5"]));
    expect(said.filter((finding) => finding.startsWith("P02"))).toEqual(["P02 Расходы!C2"]);
  });
});

it("a form in another unit than the passport's keeps its unit in the headers", () => {
  const [money] = recogniseTables([EXPENDITURES_FORM]);
  if (money === undefined) throw new Error("Not recognised");
  const columnsIn = (moneyUnit: "rubles" | "thousandRubles"): readonly string[] => transferSheet(money, { subprogrammes, moneyUnit }).sheets[0]?.tables[0]?.columns.slice(5, 7) ?? [];
  expect(columnsIn("rubles")).toEqual(["План, тыс. руб.", "Факт, тыс. руб."]);
  expect(columnsIn("thousandRubles")).toEqual(["План", "Факт"]);
});

it("only the missing tables are added", () => {
  const context = { subprogrammes, moneyUnit: null };
  const added = (missing: string[]): string[] => missingSheets(missing, [], context, []).sheets.flatMap(({ tables: list }) => list.map(({ name }) => name));
  expect(added(["Расходы"])).toEqual(["Расходы"]);
  expect(added(["Программа", "Показатели"])).toEqual(["Программа", "Показатели"]);
  expect(added(["Подпрограммы"])).toEqual(["Подпрограммы"]);
});
