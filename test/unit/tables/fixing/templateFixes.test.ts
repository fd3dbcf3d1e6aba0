import { EXPENDITURES_TABLE } from "../../../../src/tables/definitions/expendituresTable";
import { INDICATORS_TABLE } from "../../../../src/tables/definitions/indicatorsTable";
import { MEASURES_TABLE } from "../../../../src/tables/definitions/measuresTable";
import { PROGRAMME_TABLE } from "../../../../src/tables/definitions/programmeTable";
import { SUBPROGRAMMES_TABLE } from "../../../../src/tables/definitions/subprogrammesTable";
import { dataFixes, templateFixes } from "../../../../src/tables/fixing/dataFixes";
import { listedColumns } from "../../../../src/tables/fixing/templateLists";
import type { TableData } from "../../../../src/workbook/tableData";
import { withColumns } from "../../../golden/workbookEdits";
import { tableOf } from "../tables";
import { bookOf, fixesOf, restoringOf, short } from "./fixing";

const text = (rows: number) => Array.from({ length: rows }, () => ({ "Подпрограмма format": "@", "№ format": "@", "№ мероприятия format": "@", "Код format": "@" }));
const indicators = tableOf(INDICATORS_TABLE, text(2));
const renamed = (table: TableData, from: string, to: string): TableData => ({ ...table, headers: table.headers.map((header) => (header === from ? to : header)) });
const without = (table: TableData, ...headers: string[]): TableData =>
  withColumns(
    table,
    table.headers.map((_, index) => index).filter((index) => !headers.includes(table.headers[index] ?? "")),
  );

describe("headers", () => {
  test.each([
    ["Показатель", "Показатиль"],
    ["Направление", "Направлние"],
    ["План", "Плна"],
    ["Факт", "Факты"],
    // Latin «a».
    ["Факт", "Фaкт"],
    // Excel's own name for a column whose header was deleted.
    ["Факт", "Столбец8"],
    ["Подпрограмма", "Column1"],
  ])("«%s» that became «%s» comes back", (header, damaged) => {
    expect(restoringOf([renamed(indicators, header, damaged)])).toEqual([["headers", expect.stringMatching(/^Показатели!.1$/) as string, damaged, header]]);
  });

  test.each([
    ["Факт", "Результат"],
    ["Вес", "Все"],
    ["Направление", "Направо"],
    ["План", "План 2"],
  ])("«%s» is not guessed from «%s»: it is added at the right end", (header, damaged) => {
    expect(restoringOf([renamed(indicators, header, damaged)])).toEqual([["columns", "Показатели!A1", "not there", "there"]]);
  });

  it("another name over words of the list, in the place of the missing column, is the column; over other words it is somebody's own", () => {
    const over = (words: readonly (string | null)[]) => renamed(tableOf(INDICATORS_TABLE, words.map((Направление) => ({ Направление, "Подпрограмма format": "@", "№ format": "@" }))), "Направление", "Куда");
    expect(restoringOf([over(["рост", null, "снижение"])])).toEqual([["headers", "Показатели!E1", "Куда", "Направление"]]);
    expect(restoringOf([over(["рост", "на север"])]).map(([kind]) => kind)).toEqual(["columns"]);
  });

  it("of the passport come back too", () => {
    expect(restoringOf([renamed(tableOf(PROGRAMME_TABLE, [{ Параметр: "Отчётный год", Значение: 2021 }]), "Значение", "Знaчения")])).toEqual([
      ["headers", "Паспорт!B1", "Знaчения", "Значение"],
    ]);
  });

  it("a nameless column is somebody's own where the neighbours do not tell", () => {
    const moved = renamed(indicators, "Факт", "Столбец8");
    const reordered = withColumns(moved, [7, ...moved.headers.map((_, index) => index).filter((index) => index !== 7)]);
    expect(restoringOf([reordered])).toEqual([["columns", "Показатели!A1", "not there", "there"]]);
  });

  it("two damaged headers that may be the same are not guessed", () => {
    const double = renamed(renamed(indicators, "Факт", "Факты"), "Вес", "Фактт");
    expect(restoringOf([double]).map(([kind]) => kind)).toEqual(["columns", "columns"]);
  });

  it("say which column of the table gets which name", () => {
    expect(templateFixes(bookOf([renamed(indicators, "Факт", "Факты")]), [])[0]?.edits).toEqual({ headers: [{ table: "Показатели", column: 7, before: "Факты", after: "Факт" }] });
  });
});

describe("columns", () => {
  it("all of the template come back by «Восстановить шаблон», those that must be there by «Исправить»", () => {
    const table = without(indicators, "План", "Вес");
    expect(templateFixes(bookOf([table]), []).map(({ kind, header }) => [kind, header])).toEqual([
      ["columns", "План"],
      ["columns", "Вес"],
    ]);
    expect(dataFixes(bookOf([table]), []).map(({ kind, header }) => [kind, header])).toEqual([["columns", "План"]]);
  });

  it("columns that only some methodologies need are not missed", () => {
    expect(restoringOf([without(indicators, "Вид", "Уровень")])).toEqual([]);
  });

  it("bring their look, their format and their list", () => {
    const [fix] = templateFixes(bookOf([without(tableOf(MEASURES_TABLE, text(1)), "Статус")]), []);
    expect(fix?.edits.addedColumns).toMatchObject([
      {
        table: "Мероприятия",
        header: "Статус",
        width: 18,
        headerStyle: { bold: true, fill: "#FFE699" },
        cellStyle: { numberFormat: "@", wrap: true },
        list: { source: ["выполнено", "выполнено частично", "не выполнено", "срок не наступил"] },
      },
    ]);
  });
});

describe("drop-down lists", () => {
  const tables = [tableOf(SUBPROGRAMMES_TABLE, text(3)), indicators];
  const direction = (...runs: Parameters<typeof dataFixes>[1][number]["runs"]) => [{ table: "Показатели", column: 4, runs }];

  it("are asked about where the template has one", () => {
    expect(listedColumns(bookOf([...tables, tableOf(MEASURES_TABLE, text(1)), tableOf(EXPENDITURES_TABLE, [])]))).toEqual([
      { table: "Показатели", column: 0 },
      { table: "Показатели", column: 4 },
      { table: "Мероприятия", column: 0 },
      { table: "Мероприятия", column: 4 },
      { table: "Мероприятия", column: 13 },
    ]);
  });

  it("come back where there is none", () => {
    const [fix] = dataFixes(bookOf(tables), direction({ first: 0, last: 1, rule: { kind: "none" } }));
    expect(fix?.edits.lists).toMatchObject([{ table: "Показатели", column: 4, first: 0, last: 1, list: { source: ["рост", "снижение", "равно", "диапазон", "да/нет"], error: null } }]);
    expect(fix && short(fix)).toEqual(["lists", "Показатели!E2", "missing", "present"]);
  });

  it("are those of the sheet «Списки» where there is one", () => {
    const book = bookOf(tables, "Паспорт", "Списки");
    expect(listedColumns(book).map(({ column }) => column)).toEqual([0, 3, 4]);
    const none = [3, 4].map((column) => ({ table: "Показатели", column, runs: [{ first: 0, last: 1, rule: { kind: "none" as const } }] }));
    // Values stand from the third row of the sheet on, thirty at most: units in its second column, directions in its fourth.
    expect(dataFixes(book, none).map(({ edits }) => edits.lists?.[0]?.list?.source)).toEqual([
      { formula: "OFFSET('Списки'!$B$3,0,0,MAX(1,COUNTA('Списки'!$B$3:$B$32)),1)" },
      { formula: "OFFSET('Списки'!$D$3,0,0,MAX(1,COUNTA('Списки'!$D$3:$D$32)),1)" },
    ]);
  });

  it("come back in the rows that lack it", () => {
    const lists = direction({ first: 0, last: 0, rule: { kind: "list", source: ["рост", "снижение"] } }, { first: 1, last: 1, rule: { kind: "none" } });
    expect(fixesOf(tables, ["lists"], lists)).toEqual([["lists", "Показатели!E3", "partly", "present"]]);
  });

  it("come back where their cells are gone", () => {
    const lists = [{ table: "Показатели", column: 0, runs: [{ first: 0, last: 1, rule: { kind: "list" as const, source: { formula: "Паспорт!#REF!" } } }] }];
    const [fix] = dataFixes(bookOf(tables), lists);
    expect(fix?.before).toEqual({ kind: "list", state: "broken" });
    // «Подпрограммы» stands in A1:C4 of «Паспорт».
    expect(fix?.edits.lists?.[0]?.list?.source).toEqual({ formula: "OFFSET('Паспорт'!$A$2,0,0,MAX(1,COUNTA('Паспорт'!$A$2:$A$4)),1)" });
  });

  it("a list or another rule of the user stays", () => {
    expect(fixesOf(tables, ["lists"], direction({ first: 0, last: 0, rule: { kind: "list", source: ["вверх"] } }, { first: 1, last: 1, rule: { kind: "other" } }))).toEqual([]);
  });
});

describe("number formats", () => {
  it("codes are to be text, numbers are not", () => {
    const table = tableOf(INDICATORS_TABLE, [
      { "№": "1", "Подпрограмма format": "@", "План format": "@", "Факт format": "dd.mm.yyyy" },
      { "№": 2, "Подпрограмма format": "@", План: 5, "План format": "@", Факт: 44989, "Факт format": "dd.mm.yyyy", "Вес format": "0.0" },
    ]);
    expect(restoringOf([table])).toEqual([
      ["formats", "Показатели!B2", "number", "text"],
      ["formats", "Показатели!G2", "text", "number"],
      ["formats", "Показатели!H2", "date", "number"],
    ]);
    const [codes, planned, actual] = templateFixes(bookOf([table]), []);
    // The number 2 is a code as it is; the date 44989 would become an amount.
    expect([codes?.count, planned?.count, actual?.count]).toEqual([1, 2, 1]);
    expect(actual?.edits.cells).toEqual([
      { table: "Показатели", row: 0, column: 7, before: { content: null, format: "dd.mm.yyyy" }, after: { content: null, format: "General" } },
    ]);
  });

  it("of the template are right", () => {
    expect(restoringOf([indicators, tableOf(EXPENDITURES_TABLE, text(3))])).toEqual([]);
  });
});
