import type { ReadWorkbook } from "../../../../../src/adapters/officejs/readTables";
import { readingPlan } from "../../../../../src/adapters/officejs/watching/readingPlan";

/** Two tables of ten rows, in A1:C11 of two sheets; «formulas» are positions of rows of the second one. */
function read(formulas: readonly number[] = []): ReadWorkbook {
  const table = (name: string, withFormulas: readonly number[]) => ({
    name,
    sheet: name,
    topLeft: { row: 0, column: 0 },
    headers: ["А", "Б", "В"],
    rows: Array.from({ length: 10 }, (_, row) => ({ cells: [1, 2, 3], formats: ["", "", ""], formulas: [false, false, withFormulas.includes(row)], hidden: false })),
  });
  const place = (sheetId: string) => ({ sheetId, row: 0, column: 0, rowCount: 11, columnCount: 3 });
  return { content: { tables: [table("Показатели", []), table("Расходы", formulas)], ownSheets: [], sheetNames: [] }, places: [place("one"), place("two")], ownSheetIds: ["own"] };
}

const edit = (sheetId: string, address: string, contentOnly = true) => ({ sheetId, address, contentOnly });
const rows = (...runs: readonly [number, number, number][]) => ({ kind: "parts", ownSheets: false, rows: runs.map(([table, first, last]) => ({ table, first, last })) });

it("rows of data in which cells changed, neighbours as one run", () => {
  expect(readingPlan(read(), [edit("one", "B2"), edit("one", "A3:C3"), edit("one", "C9"), edit("two", "A11")])).toEqual(rows([0, 0, 1], [0, 7, 7], [1, 9, 9]));
});

it("rows with formulas too, whatever was edited", () => {
  expect(readingPlan(read([9]), [edit("elsewhere", "Z99")])).toEqual(rows([1, 9, 9]));
  expect(readingPlan(read([0, 9]), [edit("two", "B2")])).toEqual(rows([1, 0, 0], [1, 9, 9]));
});

it("nothing, where no table is concerned", () => {
  expect(readingPlan(read(), [edit("elsewhere", "B2"), edit("one", "F3"), edit("one", "A20"), edit("elsewhere", "5:7", false)])).toEqual({ kind: "nothing" });
});

it("sheets of ours, where a person writes on one", () => {
  expect(readingPlan(read(), [edit("own", "F9")])).toEqual({ kind: "parts", rows: [], ownSheets: true });
});

it.each([
  ["a header", edit("one", "B1")],
  ["below the table, where it grows", edit("one", "A12")],
  ["right of the table, where it grows", edit("one", "D5")],
  ["over its end", edit("two", "A9:C14")],
  ["inserted rows", edit("one", "5:5", false)],
  ["deleted cells", edit("two", "B2:B3", false)],
  ["whole columns", edit("one", "B:B")],
])("everything: %s", (_, edited) => {
  expect(readingPlan(read(), [edited])).toEqual({ kind: "whole" });
});

it("many single rows are read as one stretch", () => {
  const book = read();
  const long = { ...book, content: { ...book.content, tables: book.content.tables.map((table) => ({ ...table, rows: Array.from({ length: 100 }, () => table.rows[0] ?? { cells: [], formats: [], formulas: [], hidden: false }) })) } };
  const edits = Array.from({ length: 9 }, (_, index) => edit("one", `A${2 + index * 10}`));
  expect(readingPlan({ ...long, places: long.places.map((place) => ({ ...place, rowCount: 101 })) }, edits)).toEqual(rows([0, 0, 80]));
});
