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

const plain = (content: OwnCell["content"]): OwnCell => ({ content, format: "General", formula: null });

/** The sheet as it is read again, with what a person typed: «3:F» is the fourth row, column F. */
function typedOn({ rows, key }: SheetSpec, typed: Readonly<Record<string, OwnCell["content"] | OwnCell>> = {}): OwnSheetContent {
  const read = rows.map(({ cells }) => cells.map((cell): OwnCell => ({ content: cell?.value ?? null, format: cell?.style.numberFormat ?? "General", formula: cell?.formula ?? null })));
  for (const [place, given] of Object.entries(typed)) {
    const [row = 0, column = 0] = [Number(place.split(":")[0]), (place.split(":")[1] ?? "A").charCodeAt(0) - 65];
    while (read.length <= row) read.push([]);
    const cells = read[row] ?? [];
    while (cells.length <= column) cells.push(plain(null));
    cells[column] = typeof given === "object" && given !== null && "content" in given ? given : plain(given);
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
  expect(readFormerNotes({ key: "indicators", name: "Форма 1", rows: [[plain("чужое")]] })).toBeNull();
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
  const rows = [...former.rows.slice(0, 2), [plain("Вставил сам")], ...former.rows.slice(2)];
  expect(shown(draw(form(A, B), { ...former, rows })).slice(1)).toEqual([[A, 1], [B, 2], [], ["Пометки с прежнего листа"], ["A3: Вставил сам"]]);
});

it("a column that a person put between ours is kept below, and ours are known all the same", () => {
  const former = typedOn(first);
  const rows = former.rows.map((cells, row) => [...cells.slice(0, 1), plain(row === 1 ? 7.5 : null), ...cells.slice(1)]);
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

describe("formulas", () => {
  const over = (typed: Parameters<typeof typedOn>[1], canTell = true) => readFormerNotes(typedOn(first, typed), canTell)?.over.map(({ row, column, content }) => [row, column, content]);
  const formula = (text: string, content: OwnCell["content"]): OwnCell => ({ content, format: "0.0\\ %", formula: text });

  it("ours is known after its references moved and its value changed; another one is a person's, and so is one over a text", () => {
    expect(over({ "1:B": formula("'Другой лист'!$C$7", 8) })).toEqual([]);
    expect(over({ "1:B": formula("B0*2", 8), "2:A": formula('"Итого"', "Итого") })).toEqual([[1, 1, 8], [2, 0, "Итого"]]);
    expect(over({ "1:B": formula("1/0", { error: "#DIV/0!" }) })).toEqual([[1, 1, "=1/0"]]);
  });

  it("where they cannot be told they are ours: not said by the program, written in its own way, drawn by a former version", () => {
    expect(over({ "1:B": formula("", 8) })).toEqual([]);
    expect(over({ "1:B": formula("B0*2", 8) }, false)).toEqual([]);
    const mark = first.rows[1]?.cells[4]?.value;
    const former = typeof mark === "string" ? mark.replace(/=([0-9a-z]+)=[0-9a-z]+/u, "=$1") : "";
    expect(former).toMatch(/^§[0-9a-z]+:[0-9a-z]+,=[0-9a-z]+,_/u);
    expect(over({ "1:B": formula("B0*2", 8), "1:E": former })).toEqual([]);
    expect(over({ "1:B": 9, "1:E": former })).toEqual([[1, 1, 9]]);
  });

  it("what it shows stands below with its cell, as it looked", () => {
    expect(shown(draw(form(A, B), typedOn(first, { "1:B": formula("B0*2", 2.02) }))).slice(1)).toEqual([[A, 1], [B, 2], [], ["Пометки с прежнего листа"], ["B2: 202\u00a0%"]]);
  });
});

describe("days and percentages", () => {
  const day: OwnCell = { content: 44693, format: "m/d/yyyy", formula: null };
  const share: OwnCell = { content: 0.5, format: "0%", formula: null };
  const at = ({ rows }: SheetSpec, row: number, column: number) => [rows[row]?.cells[column]?.value, rows[row]?.cells[column]?.style.numberFormat];

  it("beside a row and below the form they stay what they were, however often it is drawn", () => {
    let sheet = draw(form(A, B), typedOn(first, { "2:G": day, "4:B": share }));
    for (let times = 0; times < 3; times += 1) sheet = draw(form(A, B), typedOn(sheet));
    expect(at(sheet, 2, 6)).toEqual([44693, "dd\\.mm\\.yyyy"]);
    expect(at(sheet, 4, 1)).toEqual([0.5, "0%"]);
  });

  it("told with their cell they read as they looked", () => {
    expect(shown(draw(form(A), typedOn(first, { "2:G": day }))).at(-1)).toEqual(["G3: 12.05.2022"]);
  });
});
