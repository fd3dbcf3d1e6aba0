/** What a person types in Russian Excel, and what the cells then show. */
import { acceptsFormula, calculateWorkbook } from "./calculation";
import { addTable, renameTable } from "./model/tableRules";
import { readTyped } from "./model/typedText";
import { editText, listChoices, typeIntoCell } from "./model/userEdit";
import { Workbook } from "./model/workbook";

const THIS_YEAR = new Date().getFullYear();
/** Days since 30 December 1899, which is day 0. */
const day = (year: number, month: number, dayOfMonth: number): number =>
  (Date.UTC(year, month - 1, dayOfMonth) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe("an entry in Russian Excel", () => {
  test.each([
    ["35,1", 35.1, null],
    ["1 234 567,5", 1234567.5, null],
    ["1\u00a0234", 1234, null],
    ["-5", -5, null],
    ["(5)", -5, null],
    ["5 %", 0.05, "0%"],
    ["12,5%", 0.125, "0.00%"],
    ["1,5e3", 1500, "0.00E+00"],
    ["ИСТИНА", true, null],
    ["31.12.2021", 44561, "m/d/yyyy"],
    ["31.12.21", 44561, "m/d/yyyy"],
    ["2021-12-31", 44561, "m/d/yyyy"],
    ["01.02.1995", day(1995, 2, 1), "m/d/yyyy"],
    // The well-known trap: a number 1.10 in a list becomes the first of October.
    ["1.10", day(THIS_YEAR, 10, 1), "d-mmm"],
    ["10.2021", day(2021, 10, 1), "mmm-yy"],
  ])("%j is %j with format %j", (entry, value, numberFormat) => {
    expect(readTyped(entry, "ru-RU", "General")).toMatchObject({ value, numberFormat, formula: null });
  });

  test.each(["35.1.2", "31.02.2021", "1 23", "12,5 тыс.", "не менее 90", "95–105", "х", "-", "—", "1.1. Дороги", " текст "])(
    "%j is text",
    (entry) => {
      expect(readTyped(entry, "ru-RU", "General")).toEqual({ value: entry, formula: null, quotePrefix: false, numberFormat: null });
    },
  );

  test("a formula may be typed in Russian notation", () => {
    const entry = '=ЕСЛИ(СУММ(A1:A3;0,5)>1;"да; нет";ОКРУГЛ(Лист1!B2;2))';
    expect(readTyped(entry, "ru-RU", "General").formula).toBe('IF(SUM(A1:A3,0.5)>1,"да; нет",ROUND(Лист1!B2,2))');
  });

  test("an apostrophe or the format «@» keeps text", () => {
    expect(readTyped("'1.10", "ru-RU", "General")).toMatchObject({ value: "1.10", quotePrefix: true });
    expect(readTyped("1.10", "ru-RU", "@")).toMatchObject({ value: "1.10", quotePrefix: false });
  });
});

function workbookWithTable(): Workbook {
  const workbook = new Workbook();
  workbook.calculator = calculateWorkbook;
  const sheet = workbook.addSheet("Данные");
  [
    ["План", "Дважды"],
    [1, null],
  ].forEach((cells, row) => cells.forEach((value, column) => sheet.setCell(row, column, { value })));
  const table = addTable(workbook, sheet, { top: 0, left: 0, bottom: 1, right: 1 }, true);
  renameTable(workbook, table, "Т");
  const [, second] = table.columns;
  if (second !== undefined) second.calculatedFormula = "[@План]*2";
  return workbook;
}

describe("typing into cells", () => {
  test("below a table the table grows and its formulas are filled in; beside it a column is added", () => {
    const workbook = workbookWithTable();
    const sheet = workbook.activeSheet;
    expect(typeIntoCell(workbook, sheet, 2, 0, "5")).toEqual({ kind: "entered" });
    expect(sheet.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
    expect(sheet.cell(2, 1)).toMatchObject({ formula: "[@План]*2", value: 10 });
    typeIntoCell(workbook, sheet, 0, 2, "Факт");
    expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(["План", "Дважды", "Факт"]);
  });

  test("a header is renamed by typing over it, and formulas are calculated at once", () => {
    const workbook = workbookWithTable();
    const sheet = workbook.activeSheet;
    typeIntoCell(workbook, sheet, 0, 0, "2021");
    expect([sheet.tables[0]?.columns[0]?.name, sheet.cell(0, 0).value]).toEqual(["2021", "2021"]);
    typeIntoCell(workbook, sheet, 5, 0, "=1/0");
    expect(sheet.cell(5, 0).value).toEqual({ error: "#DIV/0!" });
  });

  test("subscribers hear once of every entry, with results up to date", () => {
    const workbook = workbookWithTable();
    const sheet = workbook.activeSheet;
    sheet.setCell(0, 5, { formula: "SUM(Т[План])" });
    const seen: unknown[] = [];
    const stop = workbook.subscribe(() => seen.push(sheet.cell(0, 5).value));
    typeIntoCell(workbook, sheet, 1, 0, "7");
    stop();
    typeIntoCell(workbook, sheet, 1, 0, "8");
    expect(seen).toEqual([7]);
  });

  test("protection, a read-only workbook and validation refuse, with Excel's words", () => {
    const workbook = workbookWithTable();
    const sheet = workbook.activeSheet;
    const error = { title: "Направление", message: "Выберите из списка.", style: "stop" as const };
    const list = { kind: "list" as const, source: ["рост", "снижение"], dropDown: true };
    sheet.change(() => {
      sheet.validations = [
        { area: { top: 5, left: 0, bottom: 5, right: 0 }, rule: list, ignoreBlanks: true, prompt: null, error },
        {
          area: { top: 6, left: 0, bottom: 6, right: 0 },
          rule: { kind: "whole", operator: "between", first: 2000, second: 2100 },
          ignoreBlanks: true,
          prompt: null,
          error,
        },
      ];
    });
    expect(typeIntoCell(workbook, sheet, 5, 0, "вверх")).toEqual({
      kind: "refused",
      reason: "validation",
      title: "Направление",
      message: "Выберите из списка.",
    });
    expect(typeIntoCell(workbook, sheet, 5, 0, "рост").kind).toBe("entered");
    expect(listChoices(workbook, sheet, 5, 0)).toEqual(["рост", "снижение"]);
    expect(
      [
        typeIntoCell(workbook, sheet, 6, 0, "1999"),
        typeIntoCell(workbook, sheet, 6, 0, "2021,5"),
        typeIntoCell(workbook, sheet, 6, 0, "2021"),
      ].map(({ kind }) => kind),
    ).toEqual(["refused", "refused", "entered"]);
    sheet.change(() => (sheet.protection = { options: {}, password: null }));
    expect(typeIntoCell(workbook, sheet, 0, 0, "х")).toMatchObject({ kind: "refused", reason: "protected" });
    workbook.readOnly = true;
    expect(typeIntoCell(workbook, sheet, 0, 0, "х")).toMatchObject({ kind: "refused", reason: "read-only" });
    expect(sheet.cell(0, 0).value).toBe("План");
  });

  test("a formula with a mistake is refused when typed, and is an error when a file brings it", () => {
    const workbook = workbookWithTable();
    workbook.acceptsFormula = acceptsFormula;
    const sheet = workbook.activeSheet;
    expect(typeIntoCell(workbook, sheet, 5, 0, "=СУММ(A1")).toMatchObject({ kind: "refused", reason: "formula" });
    sheet.setCell(5, 0, { formula: "1+" });
    sheet.setCell(6, 0, { formula: "1+1" });
    expect([sheet.cell(5, 0).value, sheet.cell(6, 0).value]).toEqual([{ error: "#NAME?" }, 2]);
  });

  test("a list can come from cells or from a name", () => {
    const workbook = workbookWithTable();
    const sheet = workbook.activeSheet;
    sheet.change(() => {
      ["рост", null, "снижение"].forEach((value, row) => sheet.setCell(row, 9, { value }));
      workbook.names.push({ name: "Направления", formula: "Данные!$J$1:$J$3", visible: true, comment: "", scope: null });
      const validation = (row: number, formula: string) => ({
        area: { top: row, left: 8, bottom: row, right: 8 },
        rule: { kind: "list" as const, source: { formula }, dropDown: true },
        ignoreBlanks: true,
        prompt: null,
        error: null,
      });
      sheet.validations = [validation(0, "$J$1:$J$3"), validation(1, "Направления")];
    });
    expect([0, 1, 2].map((row) => listChoices(workbook, sheet, row, 8))).toEqual([["рост", "снижение"], ["рост", "снижение"], null]);
  });

  test.each([
    [{ value: 44561, style: "dd.mm.yyyy" }, "31.12.2021"],
    [{ value: 0.125, style: "0.00%" }, "12,5%"],
    [{ value: 1234.5, style: "#,##0.00" }, "1234,5"],
    [{ value: "текст", style: "General" }, "текст"],
  ])("%j is edited as %j", ({ value, style }, text) => {
    const workbook = workbookWithTable();
    const sheet = workbook.activeSheet;
    sheet.setCell(8, 0, { value });
    sheet.setStyle({ top: 8, left: 0, bottom: 8, right: 0 }, { numberFormat: style });
    expect(editText(workbook, sheet, 8, 0)).toBe(text);
  });
});
