import { aligned } from "../../../../src/report/narrative/alignedColumns";
import { readKeptTexts } from "../../../../src/report/narrative/keptTexts";
import { formulaTrace } from "../../../../src/report/formula/normalForm";
import type { OwnCell } from "../../../../src/workbook/workbookPort";

const cell = (content: OwnCell["content"], formula: string | null = null): OwnCell => ({ content, format: "General", formula });
const none = cell(null);

/** A, B, C, the gap, the offer; name, text last generated, what the edit was for, the edit, the offer; traces; the note. */
const paragraph = (key: string, formula: string, third: string | null = null): OwnCell[] => [
  cell(`${key}: 5`, formula), none, third === null ? none : cell("В", third), none, none,
  cell(key), cell(`${key}: 5`), none, none, none,
  cell(`§${formulaTrace(formula)}${third === null ? "" : `,,${formulaTrace(third)}`}`), cell("заметка"),
];
const title = [cell("ОТЧЁТ"), none, none, none, none, cell("заголовок"), cell("ОТЧЁТ"), none, none, none, cell("§"), none];
const rows = [title, [], paragraph("вывод", 'A1&"!"'), paragraph("подпись", "TRIM(A1)", "TRIM(C1)")];
const sheet = (changed: readonly (readonly OwnCell[])[]) => ({ key: "report", name: "Отчёт", rows: changed });
const word = cell("слово");

it("a sheet as it was drawn, or one without traces, stays as it is", () => {
  for (const given of [sheet(rows), sheet([[none, cell("чужое")]])]) expect(aligned(given)).toBe(given);
});

it.each([0, 1])("a column inserted before column %i goes behind the notes, its words with it", (place) => {
  const inserted = rows.map((cells, row) => (cells.length === 0 ? [] : [...cells.slice(0, place), row === 2 ? word : none, ...cells.slice(place)]));
  const { rows: found } = aligned(sheet(inserted));
  expect(found.map((cells) => cells.slice(0, 12))).toEqual(rows.map((cells) => (cells.length === 0 ? Array.from({ length: 11 }, () => none) : cells)));
  expect(found[2]?.[12]).toEqual(word);
});

it.each([0, 1, 2, 3, 4, 5, 11])("words in a column inserted before column %i are a note, and nothing else is", (place) => {
  const inserted = rows.map((cells, row) => (cells.length === 0 ? [] : [...cells.slice(0, place), row === 2 ? word : none, ...cells.slice(place)]));
  const { edited, added, notes } = readKeptTexts(aligned(sheet(inserted)));
  expect([[...edited], [...added]]).toEqual([[], []]);
  expect([...(notes ?? [])].map(([key, note]) => [key, note.split("\n").sort()])).toEqual([
    ["вывод", ["заметка", "слово"]],
    ["подпись", ["заметка"]],
  ]);
});

it("deleted columns are empty", () => {
  const { rows: found } = aligned(sheet(rows.map((cells) => [...cells.slice(0, 1), ...cells.slice(3)])));
  expect(found[2]).toEqual(rows[2]);
  expect(found[3]?.slice(3)).toEqual(rows[3]?.slice(3));
});
