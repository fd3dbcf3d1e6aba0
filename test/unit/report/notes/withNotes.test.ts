import { readFormerNotes } from "../../../../src/report/notes/formerNotes";
import { withNotes } from "../../../../src/report/notes/withNotes";
import type { CellSpec, SheetSpec } from "../../../../src/workbook/sheetSpec";
import { PLAIN_STYLE } from "../../../../src/workbook/sheetStyle";
import type { OwnCell, OwnSheetContent } from "../../../../src/workbook/workbookPort";
import { sheetSpec } from "../../../contract/specBuilder";

type Value = string | number | null;
const drawn = (value: Value, formula: string | null = null): CellSpec => ({ value, formula, style: PLAIN_STYLE, link: null });

/** A form with a title, and a row for each name with a figure by formula, an empty cell, and one that is not drawn. */
const form = (...names: readonly string[]): SheetSpec =>
  sheetSpec({
    key: "indicators",
    columnWidths: [30, 10, 10, 10],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    rows: [{ height: 20, cells: [drawn("Сведения о показателях")] }, ...names.map((name, index) => ({ height: 20, cells: [drawn(name), drawn(index + 1, `B${index}`), drawn(null)] }))],
  });

const FONT = "Times New Roman";
const draw = (spec: SheetSpec, former: OwnSheetContent | null = null): SheetSpec => withNotes(spec, { notes: former === null ? null : readFormerNotes(former), isAccepted: () => false, font: FONT });

/** The sheet as it is read again, with what a person typed: «3:F» is the fourth row, column F. */
function typedOn({ rows, key }: SheetSpec, typed: Readonly<Record<string, OwnCell["content"]>> = {}): OwnSheetContent {
  const read = rows.map(({ cells }) => cells.map((cell): OwnCell => ({ content: cell?.value ?? null, isFormula: cell?.formula !== null && cell?.formula !== undefined })));
  for (const [place, content] of Object.entries(typed)) {
    const [row = 0, column = 0] = [Number(place.split(":")[0]), (place.split(":")[1] ?? "A").charCodeAt(0) - 65];
    while (read.length <= row) read.push([]);
    const cells = read[row] ?? [];
    while (cells.length <= column) cells.push({ content: null, isFormula: false });
    cells[column] = { content, isFormula: false };
  }
  return { key, name: "Форма 1", rows: read };
}

const shown = ({ rows, columnWidths }: SheetSpec): Value[][] =>
  rows.map(({ cells }) => cells.flatMap((cell, column) => (columnWidths[column] === 0 || cell === null || cell.value === null ? [] : [cell.value as Value])));

const A = "Доля обученных служащих";
const B = "Число правонарушений";
const C = "Удовлетворённость жителей";
const first = draw(form(A, B));

it("a sheet of others has no notes; ours that nobody touched has none either", () => {
  expect(readFormerNotes({ key: "indicators", name: "Форма 1", rows: [[{ content: "чужое", isFormula: false }]] })).toBeNull();
  const notes = readFormerNotes(typedOn(first));
  expect(notes).toEqual({ sheet: "Форма 1", beside: [], below: [], over: [], between: [], reasons: [] });
});

it("marks stand in a hidden column behind the form, which alone is printed", () => {
  expect(first.columnWidths).toEqual([30, 10, 10, 10, 0]);
  expect(first.page).toMatchObject({ printedColumns: 4, printedRows: 3 });
});

it("a note beside a row goes with the row, whatever comes before it and however they are sorted", () => {
  const former = typedOn(first, { "2:G": "к Б", "1:D": "в пустом месте" });
  expect(shown(draw(form(C, B, A), former)).slice(1)).toEqual([[C, 1], [B, 2, "к Б"], [A, 3, "в пустом месте"]]);
  // Columns A to D, the mark in E: G stays G.
  expect(draw(form(C, B, A), former).rows[2]?.cells[6]?.value).toBe("к Б");
});

it("a note of a row that is no more stands below with the cell it had, and stays one", () => {
  let sheet = draw(form(A), typedOn(first, { "2:G": "к Б" }));
  for (let times = 0; times < 3; times += 1) sheet = draw(form(A), typedOn(sheet));
  expect(shown(sheet).slice(2)).toEqual([[], ["Пометки с прежнего листа"], ["G3: к Б"]]);
  expect(sheet.page.printedRows).toBe(2);
});

it("a row that a person put between ours is kept below", () => {
  const former = typedOn(first);
  const rows = [...former.rows.slice(0, 2), [{ content: "Вставил сам", isFormula: false }], ...former.rows.slice(2)];
  expect(shown(draw(form(A, B), { ...former, rows })).slice(1)).toEqual([[A, 1], [B, 2], [], ["Пометки с прежнего листа"], ["A3: Вставил сам"]]);
});

it("a column that a person put between ours is kept below, and ours are known all the same", () => {
  const former = typedOn(first);
  const rows = former.rows.map((cells, row) => [...cells.slice(0, 1), { content: row === 1 ? 7.5 : null, isFormula: false }, ...cells.slice(1)]);
  expect(shown(draw(form(A, B), { ...former, rows })).slice(3)).toEqual([[], ["Пометки с прежнего листа"], ["B2: 7,5"]]);
});

it("a cell typed over is told with its words; a formula pasted as its value, or emptied, is not", () => {
  const { over } = readFormerNotes(typedOn(first, { "1:A": "Доля", "1:B": 5, "1:C": "в графе", "2:B": 2 })) ?? { over: [] };
  expect(over.map(({ row, column, content }) => [row, column, content])).toEqual([[1, 0, "Доля"], [1, 1, 5], [1, 2, "в графе"]]);
  expect(readFormerNotes(typedOn(first, { "1:B": null }))?.over).toEqual([]);
});

it("rows below the form keep their columns and their distance when the form grows", () => {
  const sheet = draw(form(A, B, C), typedOn(first, { "4:B": "Итого проверено", "4:F": 12 }));
  expect(sheet.rows[5]?.cells.map((cell) => cell?.value ?? null)).toEqual([null, "Итого проверено", null, null, null, 12]);
  expect(shown(sheet)[4]).toEqual([]);
});
