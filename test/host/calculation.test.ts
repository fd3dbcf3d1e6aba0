/** Formulas give what Excel gives. Expected values are Excel's documented rules or arithmetic; where the engine alone is wrong, the test says so. */
import { acceptsFormula, calculateWorkbook } from "./calculation";
import type { CellValue } from "./model/cellValue";
import { addTable, renameTable } from "./model/tableRules";
import { Workbook } from "./model/workbook";

const DATA: readonly CellValue[] = [1, 2.5, "текст", null, true, { error: "#DIV/0!" }, "  Да  ", "1,5", 10, "10"];

/** A1:A10 of the sheet «Форма 1. Показатели», in formulas written as {1}, {1:5} and so on. */
function workbookWith(formulas: readonly string[], locale = "ru-RU"): CellValue[] {
  const workbook = new Workbook();
  workbook.locale = locale;
  workbook.calculator = calculateWorkbook;
  const data = workbook.addSheet("Форма 1. Показатели");
  const result = workbook.addSheet("Итог");
  workbook.transaction(() => {
    DATA.forEach((value, row) => data.setCell(row, 0, { value }));
    formulas.forEach((formula, row) => result.setCell(row, 0, { formula: withAddresses(formula) }));
  });
  return formulas.map((_, row) => result.cell(row, 0).value);
}

const withAddresses = (formula: string): string =>
  formula.replace(
    /\{(\d+)(?::(\d+))?\}/g,
    (_, first: string, last?: string) => `'Форма 1. Показатели'!A${first}${last === undefined ? "" : `:A${last}`}`,
  );

const valueOf = (formula: string, locale?: string): CellValue => workbookWith([formula], locale)[0] ?? null;

describe("rounding, where the engine alone takes the binary value", () => {
  test.each([
    ["ROUND(1.005,2)", 1.01],
    ["ROUND(2.5,0)", 3],
    ["ROUND(-2.5,0)", -3],
    ["ROUND(0.285,2)", 0.29],
    ["ROUND(-1.005,2)", -1.01],
    ["ROUND(1.0049999,2)", 1],
    ["ROUND(1234.5,-2)", 1200],
    ["ROUND(1E+20,2)", 1e20],
    ["ROUND(269.76/269.76,3)", 1],
    ["ROUNDUP(1.001,2)", 1.01],
    ["ROUNDDOWN(-1.019,2)", -1.01],
  ])("%s = %j", (formula, value) => expect(valueOf(formula)).toBe(value));
});

describe("functions that speak the workbook's language, where the engine speaks English only", () => {
  test.each([
    ["FIXED(1234.567,1)", "1\u00a0234,6", "1,234.6"],
    ["FIXED(1234.567,1,TRUE)", "1234,6", "1234.6"],
    ["FIXED(1.005,2)", "1,01", "1.01"],
    ["FIXED(-2.5,0)", "-3", "-3"],
    ["FIXED(0.004,2)", "0,00", "0.00"],
    ['SUBSTITUTE(FIXED(1.5,1,TRUE),".",",")', "1,5", "1,5"],
    ['"а"&1.5&TRUE', "а1,5ИСТИНА", "а1.5TRUE"],
    ['""&(0.1+0.2)', "0,3", "0.3"],
    ['VALUE("5%")', 0.05, 0.05],
    ['VALUE("1,5")', 1.5, { error: "#VALUE!" }],
    ['VALUE("abc")', { error: "#VALUE!" }, { error: "#VALUE!" }],
  ])("%s is %j in Russian and %j in English", (formula, russian, english) => {
    expect([valueOf(formula, "ru-RU"), valueOf(formula, "en-US")]).toEqual([russian, english]);
  });

  test("«1.5» is a date in Russian Excel: the 1st of May of this year", () => {
    const days = (Date.UTC(new Date().getFullYear(), 4, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect([valueOf('VALUE("1.5")', "ru-RU"), valueOf('VALUE("1.5")', "en-US")]).toEqual([days, 1.5]);
  });
});

describe("counting and adding", () => {
  test.each([
    ["COUNT({1:5})", 2],
    ["COUNT({1:10})", 3],
    ["COUNTA({1:10})", 9],
    ["SUM({1:5})", 3.5],
    ["SUM({1:10})", { error: "#DIV/0!" }],
    ["AVERAGE({1:5})", 1.75],
    ["AVERAGE({3:4})", { error: "#DIV/0!" }],
    ["MAX({1:5})", 2.5],
    ['COUNTIF({1:10},">=2")', 2],
    ['COUNTIF({1:10},"ТЕК*")', 1],
    ['COUNTIF({1:10},"<>текст")', 9],
    ['COUNTIF({1:10},"")', 1],
    // A number as criterion meets text that reads as that number: A9 is 10, A10 is "10". The engine alone counts one.
    ["COUNTIF({1:10},10)", 2],
    ['COUNTIF({1:10},"10")', 2],
    ['SUMIF({1:5},">1")', 2.5],
    ["SUMIF({9:10},10,{1:2})", 3.5],
    ['SUMIFS({1:2},{9:10},"10",{1:2},">1")', 2.5],
    ['AVERAGEIF({1:5},">0")', 1.75],
    ["SUMIFS({1:1},{1:1},5)", 0],
    ["SUMPRODUCT(({1:2}>=1)*{1:2})", 3.5],
  ])("%s = %j", (formula, value) => expect(valueOf(formula)).toEqual(value));
});

describe("conditions, texts and errors", () => {
  test.each([
    ['IF({4}="","пусто","есть")', "пусто"],
    ["IF({4}=0,1,2)", 1],
    ["IF(1=1,,5)", 0],
    ["{4}", 0],
    ["ISNUMBER({1})", true],
    ["ISNUMBER({3})", false],
    ["ISNUMBER({4})", false],
    ["ISNUMBER(1/0)", false],
    ["TRIM({7})", "Да"],
    ['LOWER(TRIM("  ДА  НЕТ "))', "да нет"],
    ['LEFT("Привет",3)&LEN("Привет")', "При6"],
    ['"a"="A"', true],
    ["{10}={9}", false],
    // Excel compares numbers by 15 digits; the engine alone compares all bits.
    ["0.1+0.2=0.3", true],
    ['IF(1-0.1-0.1-0.1>=0.7,"да","нет")', "да"],
    ["-2^2", 4],
    ["50%", 0.5],
    ["1/0", { error: "#DIV/0!" }],
    ["{6}+1", { error: "#DIV/0!" }],
    ['IFERROR({6},"н/д")', "н/д"],
    ["SUM(Нет!A1)", { error: "#REF!" }],
    ["#REF!A1+1", { error: "#REF!" }],
    ["НЕТТАКОЙ(1)", { error: "#NAME?" }],
    ["\"'Нет'!A1 и #REF!A1\"", "'Нет'!A1 и #REF!A1"],
  ])("%s = %j", (formula, value) => expect(valueOf(formula)).toEqual(value));
});

test("formulas that Excel would refuse are told from those it takes", () => {
  expect(["SUM(A1", "1+", "IF(,)", "'Лист'!A1*2", "#REF!A1", "Таблица1[[#This Row],[План, %]]*2"].map(acceptsFormula)).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
  ]);
});

test("structured references of files and of the edit line give the same, also with thousands of rows", () => {
  const workbook = new Workbook();
  workbook.calculator = calculateWorkbook;
  const sheet = workbook.addSheet("Расходы");
  const rows = 3000;
  const started = Date.now();
  workbook.transaction(() => {
    ["План, тыс. руб.", "Доля", "Дважды"].forEach((value, column) => sheet.setCell(0, column, { value }));
    for (let row = 1; row <= rows; row += 1) {
      sheet.setCell(row, 0, { value: row });
      sheet.setCell(row, 1, { formula: "Расходы[[#This Row],[План, тыс. руб.]]/2" });
      sheet.setCell(row, 2, { formula: "[@[План, тыс. руб.]]*2" });
    }
    renameTable(workbook, addTable(workbook, sheet, { top: 0, left: 0, bottom: rows, right: 2 }, true), "Расходы");
    sheet.setCell(0, 5, { formula: "SUM(Расходы[План, тыс. руб.])" });
    sheet.setCell(1, 5, { formula: "COUNTA(Расходы[[#Headers],[План, тыс. руб.]:[Доля]])" });
  });
  expect([sheet.cell(rows, 1).value, sheet.cell(rows, 2).value]).toEqual([1500, 6000]);
  // 1 + 2 + … + 3000 = 3000 × 3001 / 2.
  expect([sheet.cell(0, 5).value, sheet.cell(1, 5).value]).toEqual([4_501_500, 2]);
  expect(Date.now() - started).toBeLessThan(10_000);
});

test("defined names, hidden rows and a later change are followed", () => {
  const workbook = new Workbook();
  workbook.calculator = calculateWorkbook;
  const sheet = workbook.addSheet("Лист");
  workbook.names.push({ name: "Порог", formula: "Лист!$A$1", visible: true, comment: "", scope: null });
  workbook.names.push({ name: "Доля", formula: "0.2", visible: true, comment: "", scope: null });
  workbook.transaction(() => {
    sheet.setCell(0, 0, { value: 5 });
    sheet.setCell(1, 0, { value: 7 });
    sheet.setCell(0, 1, { formula: "Порог*Доля" });
    sheet.setCell(1, 1, { formula: "SUBTOTAL(109,A1:A2)" });
    sheet.hiddenRows.add(1);
  });
  expect([sheet.cell(0, 1).value, sheet.cell(1, 1).value]).toEqual([1, 5]);
  sheet.setCell(0, 0, { value: 10 });
  expect(sheet.cell(0, 1).value).toBe(2);
});
