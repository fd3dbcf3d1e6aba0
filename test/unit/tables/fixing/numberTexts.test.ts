import { INDICATORS_TABLE } from "../../../../src/tables/definitions/indicatorsTable";
import { EXPENDITURES_TABLE } from "../../../../src/tables/definitions/expendituresTable";
import { dataFixes } from "../../../../src/tables/fixing/dataFixes";
import type { CellContent } from "../../../../src/workbook/cell";
import { tableOf } from "../tables";
import { bookOf, fixesOf } from "./fixing";

const kinds = ["number-text", "decimal-mark"] as const;
const money = (content: CellContent, format = "General") => tableOf(EXPENDITURES_TABLE, [{ План: content, "План format": format }]);

test.each([
  ["68,0", "number-text", 68],
  ["1 234,5", "number-text", 1234.5],
  ["1\u00a0234\u00a0567,89", "number-text", 1234567.89],
  ["1\u202f234", "number-text", 1234],
  [" 15 ", "number-text", 15],
  ["−3", "number-text", -3],
  ["56,440", "number-text", 56.44],
  ["35.1", "decimal-mark", 35.1],
  ["0.125", "decimal-mark", 0.125],
  ["1234.567", "decimal-mark", 1234.567],
  ["1 234.567", "decimal-mark", 1234.567],
])("%j is a number (%s)", (text, kind, number) => {
  expect(fixesOf([money(text)], kinds)).toEqual([[kind, "Расходы!F2", text, number]]);
});

test.each([
  ["1.234", "more than a thousand, or little more than one"],
  ["-12.345", "either"],
  ["63.761.4", "fused cells"],
  ["2 млрд 535 млн", "words"],
  ["уточняется", "words"],
  ["1,234,567", "no number that Russian knows"],
  ["123456789012345678,5", "more digits than a cell holds"],
  ["", "nothing"],
  ["-", "absence"],
])("%j is left alone: %s", (text) => {
  expect(fixesOf([money(text)], kinds)).toEqual([]);
});

test.each([[44989], [5], [null], [true], [{ error: "#DIV/0!" }]])("%j is no text", (content) => {
  expect(fixesOf([money(content, "dd.mm.yyyy")], kinds)).toEqual([]);
});

test("a point within a text that stays text becomes a comma", () => {
  const table = tableOf(INDICATORS_TABLE, [{ План: "не менее 53.0", Факт: "99.07%" }, { План: "95.5–105.5", Факт: "31.12.2021" }, { План: "не менее 1.234" }]);
  expect(fixesOf([table], kinds)).toEqual([
    ["decimal-mark", "Показатели!G2", "не менее 53.0", "не менее 53,0"],
    ["decimal-mark", "Показатели!G3", "95.5–105.5", "95,5–105,5"],
    ["decimal-mark", "Показатели!H2", "99.07%", "99,07%"],
  ]);
});

test("texts and dates of other columns are no numbers", () => {
  expect(fixesOf([tableOf(INDICATORS_TABLE, [{ "№": "1.1", Показатель: "15", "Ожидаемая дата": "2022" }])], kinds)).toEqual([]);
});

test.each([
  ["General", "General"],
  ["0.0", "0.0"],
  // Text would stay text, a date or a percentage would mean something else.
  ["@", "#,##0.00###"],
  ["dd.mm.yyyy", "#,##0.00###"],
  ["0%", "#,##0.00###"],
])("a cell of format %s gets %s", (format, wanted) => {
  expect(dataFixes(bookOf([money("5,5", format)]), [])[0]?.edits.cells).toEqual([
    { table: "Расходы", row: 0, column: 5, before: { content: "5,5", format }, after: { content: 5.5, format: wanted } },
  ]);
});

test("a formula is never replaced", () => {
  const table = money("5,5");
  const withFormula = { ...table, rows: table.rows.map((row) => ({ ...row, formulas: row.formulas.map(() => true) })) };
  expect(fixesOf([withFormula])).toEqual([]);
});
