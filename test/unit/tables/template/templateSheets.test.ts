import { templateSheets } from "../../../../src/tables/template/templateSheets";
import type { SheetSpec } from "../../../../src/workbook/sheetSpec";
import { CONTRACT_HEADERS, CONTRACT_PARAMETERS } from "../sample/contractHeaders";

const TITLES = ["Методика первая", "Методика вторая"];
const { mode, activate, sheets } = templateSheets({}, TITLES);
const [passport, indicators, measures, expenditures] = sheets as [SheetSpec, SheetSpec, SheetSpec, SheetSpec];

const column = (sheet: SheetSpec, index: number, top: number, bottom: number) => sheet.rows.slice(top, bottom + 1).map((row) => row.cells[index]?.value ?? null);

it("adds four sheets that belong to the user, and shows the passport", () => {
  expect([mode, activate]).toEqual(["add", "inputPassport"]);
  expect(sheets.map(({ name }) => name)).toEqual(["Паспорт", "Показатели", "Мероприятия", "Расходы"]);
});

it("has the contract's five tables, with the contract's columns", () => {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  expect(tables.map(({ name }) => name)).toEqual(["Программа", "Подпрограммы", "Показатели", "Мероприятия", "Расходы"]);
  for (const { name, columns } of tables) expect(columns).toEqual(CONTRACT_HEADERS[name as keyof typeof CONTRACT_HEADERS]);
});

it.each(sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, sheet, table] as const)))("%s: the header stands in the table's first row, and data rows below", (_, sheet, { range, columns }) => {
  expect(sheet.rows[range.top]?.cells.slice(range.left, range.right + 1).map((cell) => cell?.value)).toEqual(columns);
  expect(range.bottom).toBeGreaterThan(range.top);
  expect(range.bottom).toBeLessThan(sheet.rows.length);
});

it("has a row for each parameter of the passport, the unit of money filled in", () => {
  expect(column(passport, 0, 1, 15)).toEqual(CONTRACT_PARAMETERS);
  expect(column(passport, 1, 11, 11)).toEqual(["тыс. руб."]);
});

describe("drop-downs", () => {
  const sourceAt = (sheet: SheetSpec, columnIndex: number, row = 1) =>
    sheet.validations.find(({ range }) => range.left <= columnIndex && columnIndex <= range.right && range.top <= row && row <= range.bottom)?.source;

  it("offer what the cells may hold", () => {
    expect(sourceAt(indicators, 4)).toEqual(["рост", "снижение", "равно", "диапазон", "да/нет"]);
    expect(sourceAt(measures, 13)).toEqual(["выполнено", "выполнено частично", "не выполнено", "срок не наступил"]);
    // A drop-down's own list holds 255 characters at most; the titles stand beside the passport instead.
    expect(sourceAt(passport, 1, 12)).toEqual({ formula: "'Паспорт'!$E$2:$E$3" });
    expect(column(passport, 4, 1, 2)).toEqual(TITLES);
    expect(sourceAt(passport, 1, 11)).toEqual(["руб.", "тыс. руб.", "млн руб."]);
  });

  it("offer the codes of the subprogrammes, where a row belongs to one", () => {
    for (const sheet of [indicators, measures, expenditures]) expect(sourceAt(sheet, 0)).toEqual({ formula: "'Паспорт'!$A$19:$A$23" });
  });

  it("keep short enough for Excel, and let any other value in", () => {
    for (const { source, error } of sheets.flatMap((sheet) => sheet.validations)) {
      if (source !== null && !("formula" in source)) expect(source.join(",").length).toBeLessThanOrEqual(255);
      expect(error).toBeNull();
    }
  });
});

it("holds the rows it is given, and no empty ones below them", () => {
  const filled = templateSheets({ Расходы: [{ Источник: "местный бюджет", План: 5 }, { Источник: "Фонд" }] }, []);
  const sheet = filled.sheets[3] as SheetSpec;
  expect(sheet.rows).toHaveLength(3);
  expect(sheet.rows[1]?.cells.map((cell) => cell?.value)).toEqual([null, null, null, "местный бюджет", null, 5, null, null]);
});

it("writes codes as text, and numbers as numbers", () => {
  expect(indicators.rows[1]?.cells.slice(0, 2).map((cell) => cell?.style.numberFormat)).toEqual(["@", "@"]);
  expect(expenditures.rows[1]?.cells[5]?.style.numberFormat).toBe("#,##0.00###");
  expect(measures.rows[1]?.cells[6]?.style.numberFormat).toBe("General");
});

it("every input cell may be changed on a protected sheet", () => {
  for (const sheet of sheets) for (const { range } of sheet.tables) for (const row of sheet.rows.slice(range.top + 1, range.bottom + 1)) for (const cell of row.cells.slice(range.left, range.right + 1)) expect(cell?.style.locked).toBe(false);
});
