import { keptByYear, NOTHING_KEPT, readKeptTexts } from "../../../../src/report/narrative/keptTexts";
import { NarrativeBuilder } from "../../../../src/report/narrative/narrativeBuilder";
import { sentenceText } from "../../../../src/report/formula/sentence";
import { STYLES } from "../../../../src/report/style/styles";
import type { OwnCell, OwnSheetContent } from "../../../../src/workbook/workbookPort";

const cell = (content: string | null, isFormula = false): OwnCell => ({ content, isFormula });

/** A row as the sheet holds it: the text in A, and in F to I the paragraph's name, what was generated, what the edit was made for, the edit as drawn. */
const row = (text: OwnCell, key: string | null, generated = "", editedFor = "", drawn = ""): OwnCell[] => [text, cell(null), cell(null), cell(null), cell(null), ...[key, generated, editedFor, drawn].map((value) => cell(value))];

const sheet = (...rows: OwnCell[][]): OwnSheetContent => ({ key: "report", name: "Отчёт", rows });

it("no sheet, no words", () => {
  expect(readKeptTexts(undefined)).toBe(NOTHING_KEPT);
});

it("a formula, our own text, the same text as a value, and an emptied cell are no edits", () => {
  const { edited } = readKeptTexts(sheet(row(cell("живой", true), "а", "живой"), row(cell("наш"), "б", "наш"), row(cell("с\u00a0пробелом "), "в", "с пробелом"), row(cell(null), "г", "был")));
  expect([...edited]).toEqual([]);
});

it("another text is an edit for what was generated; drawn again, it stays one for what it was made for", () => {
  const { edited } = readKeptTexts(sheet(row(cell("моё"), "а", "новое"), row(cell("моё"), "б", "новое", "старое", "моё"), row(cell("моё, уточнено"), "в", "новое", "старое", "моё")));
  expect([...edited].map(([key, { text, editedFor }]) => [key, text, editedFor])).toEqual([
    ["а", "моё", "новое"],
    ["б", "моё", "старое"],
    ["в", "моё, уточнено", "новое"],
  ]);
});

it("rows without a name below a named one were added by a person; above the first they are none of ours", () => {
  const { added } = readKeptTexts(sheet([cell("Шапка")], row(cell("наш"), "а", "наш"), [cell(null)], [cell("Дополнение")], [cell("Ещё")], row(cell("конец"), "б", "конец")));
  expect([...added]).toEqual([["а", ["Дополнение", "Ещё"]]]);
});

it("words beside a paragraph are notes, unless they are what was offered there", () => {
  const [none, note] = [cell(null), cell("заметка")];
  const beside = (offered: OwnCell, offer: OwnCell, ...more: OwnCell[]): OwnCell[] => [cell("наш"), none, none, none, offered, cell("а"), cell("наш"), none, none, offer, ...more];
  const notesOf = (cells: OwnCell[]) => [...(readKeptTexts(sheet(cells)).notes ?? [])];
  expect(notesOf(beside(note, none))).toEqual([["а", "заметка"]]);
  expect(notesOf(beside(cell("новый"), cell("новый")))).toEqual([]);
  expect(notesOf(beside(cell("живой", true), cell("старый")))).toEqual([]);
  expect(notesOf(beside(cell("новый"), cell("новый"), note, none, cell("ещё")))).toEqual([["а", "заметка\nещё"]]);
});

describe("drawing", () => {
  const texts = ({ rows }: NarrativeBuilder) => rows.map(({ cells }) => cells.map((drawn) => (drawn?.content.kind === "text" ? drawn.content.text : drawn?.content.kind === "sentence" ? sentenceText(drawn.content.parts) : null)));

  it("puts the edit in the text's place, and rows of a person below their paragraph", () => {
    const builder = new NarrativeBuilder({ kept: { edited: new Map([["а", { text: "моё", editedFor: "наш", row: 0 }]]), added: new Map([["а", ["Дополнение"]]]), generated: new Map() }, former: NOTHING_KEPT });
    builder.paragraph("а", ["наш"], STYLES.paragraph);
    expect(texts(builder)).toEqual([
      ["моё", null, null, null, null, "а", "наш", "наш", "моё"],
      ["Дополнение", null, null],
    ]);
  });

  it("puts notes beside their paragraph, and words of paragraphs that are no more below the rest", () => {
    const kept = {
      edited: new Map([["нет", { text: "моё", editedFor: "наш", row: 0 }]]),
      added: new Map([["нет", ["Дополнение"]]]),
      notes: new Map([["а", "заметка"], ["нет", "другая"]]),
      generated: new Map(),
    };
    const builder = new NarrativeBuilder({ kept, former: NOTHING_KEPT });
    builder.paragraph("а", ["наш"], STYLES.paragraph);
    builder.leftOver();
    expect(texts(builder)).toEqual([
      ["наш", null, null, null, null, "а", "наш", "", "", "", "заметка"],
      ["моё", null, null],
      ["Дополнение", null, null],
      ["другая", null, null],
    ]);
  });

  it("offers the new text beside an edit that was made for another, in another colour", () => {
    const builder = new NarrativeBuilder({ kept: { edited: new Map([["а", { text: "моё", editedFor: "старый", row: 0 }]]), added: new Map(), generated: new Map() }, former: NOTHING_KEPT });
    builder.paragraph("а", ["новый"], STYLES.paragraph);
    expect(texts(builder)).toEqual([["моё", null, null, null, "новый", "а", "новый", "старый", "моё", "новый"]]);
    expect(builder.rows[0]?.cells[0]?.style.fill).toBe(STYLES.outdated.fill);
  });

  it("words about another year stand beside the new text, and do not replace it", () => {
    const words = { edited: new Map([["а", { text: "моё", editedFor: "наш", row: 0 }]]), added: new Map([["а", ["Дополнение"]]]), generated: new Map([["год", "Отчёт\nв 2021 году"]]) };
    expect(keptByYear(words, "год", "\nв 2021 году")).toEqual({ kept: words, former: NOTHING_KEPT });
    const split = keptByYear(words, "год", "\nв 2022 году");
    expect(split).toEqual({ kept: NOTHING_KEPT, former: words });
    const builder = new NarrativeBuilder(split);
    builder.paragraph("а", ["новый"], STYLES.paragraph);
    expect(texts(builder)).toEqual([["новый", null, null, null, "моё\nДополнение", "а", "новый", "", "", "моё\nДополнение"]]);
  });
});
