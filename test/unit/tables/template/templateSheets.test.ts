import { templateSheets } from "../../../../src/tables/template/templateSheets";
import type { SheetSpec } from "../../../../src/workbook/sheetSpec";
import { CONTRACT_HEADERS, CONTRACT_PARAMETERS } from "../sample/contractHeaders";

const TITLES = ["Методика первая", "Методика вторая"];
const { mode, activate, sheets } = templateSheets({}, TITLES);
const [passport, indicators, measures, expenditures, lists] = sheets as [SheetSpec, SheetSpec, SheetSpec, SheetSpec, SheetSpec];

const column = (sheet: SheetSpec, index: number, top: number, bottom: number) => sheet.rows.slice(top, bottom + 1).map((row) => row.cells[index]?.value ?? null);

it("adds four sheets and the lists, which belong to the user, and shows the passport", () => {
  expect([mode, activate]).toEqual(["add", "inputPassport"]);
  expect(sheets.map(({ name }) => name)).toEqual(["Паспорт", "Показатели", "Мероприятия", "Расходы", "Списки"]);
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
    const offered = (sheet: SheetSpec, columnIndex: number, row?: number) => {
      const source = sourceAt(sheet, columnIndex, row);
      const formula = source !== null && source !== undefined && "formula" in source ? source.formula : "";
      const letter = /^OFFSET\(\{\{inputLists\}\}!\$([A-G])\$3,0,0,MAX\(1,COUNTA\(\{\{inputLists\}\}!\$\1\$3:\$\1\$32\)\),1\)$/.exec(formula)?.[1] ?? "";
      return column(lists, "ABCDEFG".indexOf(letter), 2, 31).filter((value) => value !== null);
    };
    expect(offered(indicators, 4)).toEqual(["рост", "снижение", "равно", "диапазон", "да/нет"]);
    expect(offered(indicators, 3)).toEqual(expect.arrayContaining(["%", "ед.", "чел."]));
    expect(offered(measures, 13)).toEqual(["выполнено", "выполнено частично", "не выполнено", "срок не наступил"]);
    expect(offered(measures, 4)).toEqual(["основное мероприятие", "мероприятие"]);
    expect(offered(expenditures, 3)).toEqual(["федеральный бюджет", "краевой бюджет", "областной бюджет", "местный бюджет", "внебюджетные источники"]);
    expect(offered(passport, 1, 12)).toEqual(TITLES);
    expect(offered(passport, 1, 11)).toEqual(["руб.", "тыс. руб.", "млн руб."]);
  });

  it("offer the codes of the subprogrammes, where a row belongs to one", () => {
    for (const sheet of [indicators, measures, expenditures]) expect(sourceAt(sheet, 0)).toEqual({ formula: "OFFSET({{inputPassport}}!$A$19,0,0,MAX(1,COUNTA({{inputPassport}}!$A$19:$A$23)),1)" });
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

it("has thirty empty rows in each table, and explains every column at its cells", () => {
  for (const sheet of [indicators, measures, expenditures]) {
    const [table] = sheet.tables;
    expect((table?.range.bottom ?? 0) - (table?.range.top ?? 0)).toBe(30);
    const explained = new Set(sheet.validations.filter(({ prompt, range }) => prompt !== null && range.bottom === 30).map(({ range }) => range.left));
    expect(explained.size).toBe(table?.columns.length);
  }
});

it("takes the programme's own sources, and money in roubles with two digits", () => {
  const own = templateSheets({ Программа: [{ Параметр: "Единица денежных сумм", Значение: "руб." }] }, [], { sources: ["окружной бюджет"] });
  expect(column(own.sheets[4] as SheetSpec, 2, 2, 3)).toEqual(["окружной бюджет", null]);
  expect((own.sheets[3] as SheetSpec).rows[1]?.cells[5]?.style.numberFormat).toBe("#,##0.00");
});

it("puts an example into the empty tables where one is wanted, the year in its terms", () => {
  const { sheets: withExamples } = templateSheets({ Расходы: [{ Источник: "Фонд" }] }, [], { exampleYear: 2025 });
  expect(withExamples.slice(1, 4).map((sheet) => sheet.rows[1]?.cells.slice(0, 4).map((cell) => cell?.value))).toEqual([
    [null, "пример", "Доля жителей, довольных благоустройством дворов", "%"],
    [null, null, "пример", "Ремонт дворовых территорий"],
    [null, null, null, "Фонд"],
  ]);
  expect(withExamples[2]?.rows[1]?.cells[6]?.value).toBe(2025);
});

it("writes codes as text, and numbers as numbers", () => {
  expect(indicators.rows[1]?.cells.slice(0, 2).map((cell) => cell?.style.numberFormat)).toEqual(["@", "@"]);
  expect(expenditures.rows[1]?.cells[5]?.style.numberFormat).toBe("#,##0.00###");
  expect(measures.rows[1]?.cells[6]?.style.numberFormat).toBe("General");
});

it("every input cell may be changed on a protected sheet", () => {
  for (const sheet of sheets) for (const { range } of sheet.tables) for (const row of sheet.rows.slice(range.top + 1, range.bottom + 1)) for (const cell of row.cells.slice(range.left, range.right + 1)) expect(cell?.style.locked).toBe(false);
});
