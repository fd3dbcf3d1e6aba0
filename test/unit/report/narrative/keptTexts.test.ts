import { keptForYear, readKeptTexts, NOTHING_KEPT, TOP } from "../../../../src/report/narrative/keptTexts";
import { NarrativeBuilder } from "../../../../src/report/narrative/narrativeBuilder";
import { formulaTrace } from "../../../../src/report/formula/normalForm";
import { sentenceText } from "../../../../src/report/formula/sentence";
import { STYLES } from "../../../../src/report/style/styles";
import type { OwnCell, OwnSheetContent } from "../../../../src/workbook/workbookPort";

const cell = (content: OwnCell["content"], formula: string | null = null, format = "General"): OwnCell => ({ content, format, formula });

/** A row as the sheet holds it: the text in A, and in F to I the paragraph's name, what was generated, what the edit was made for, the edit as drawn. */
const row = (text: OwnCell, key: string | null, generated = "", editedFor = "", drawn = ""): OwnCell[] => [text, cell(null), cell(null), cell(null), cell(null), ...[key, generated, editedFor, drawn].map((value) => cell(value))];

const sheet = (...rows: OwnCell[][]): OwnSheetContent => ({ key: "report", name: "Отчёт", rows });

it("no sheet, no words", () => {
  expect(readKeptTexts(undefined)).toBe(NOTHING_KEPT);
});

it("a formula, our own text, the same text as a value, and an emptied cell are no edits", () => {
  const { edited } = readKeptTexts(sheet(row(cell("живой", "A1"), "а", "живой"), row(cell("наш"), "б", "наш"), row(cell("с\u00a0пробелом "), "в", "с пробелом"), row(cell(null), "г", "был")));
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

it("rows without a name were added by a person: below a named one or above them all", () => {
  const { added } = readKeptTexts(sheet([cell("Шапка")], row(cell("наш"), "а", "наш"), [cell(null)], [cell("Дополнение")], [cell("Ещё")], row(cell("конец"), "б", "конец")));
  expect([...added]).toEqual([
    [TOP, ["Шапка"]],
    ["а", ["Дополнение", "Ещё"]],
  ]);
});

it("words beside a paragraph are notes, unless they are what was offered there", () => {
  const [none, note] = [cell(null), cell("заметка")];
  const beside = (offered: OwnCell, offer: OwnCell, ...more: OwnCell[]): OwnCell[] => [cell("наш"), none, none, none, offered, cell("а"), cell("наш"), none, none, offer, ...more];
  const notesOf = (cells: OwnCell[]) => [...(readKeptTexts(sheet(cells)).notes ?? [])];
  expect(notesOf(beside(note, none))).toEqual([["а", "заметка"]]);
  expect(notesOf(beside(cell("новый"), cell("новый")))).toEqual([]);
  expect(notesOf(beside(cell("живой", "A1"), cell("старый")))).toEqual([]);
  expect(notesOf(beside(cell("новый"), cell("новый"), note, none, cell("ещё")))).toEqual([["а", "заметка\nещё"]]);
});

describe("formulas", () => {
  const [none, ours, other] = [cell(null), '"Средняя – "&FIXED(B1,1)', '"Средняя по всем – "&FIXED(B1,1)'];
  const traces = cell(`§${formulaTrace(ours)},,,,${formulaTrace("B1")}`);
  const drawn = (first: OwnCell, offered: OwnCell = none, mark: OwnCell = traces): OwnCell[] => [first, none, none, none, offered, cell("а"), cell("Средняя – 5,0"), none, none, none, mark];
  const read = (...rows: OwnCell[][]) => {
    const { edited, notes, added } = readKeptTexts(sheet(...rows));
    return { edited: [...edited].map(([key, { text, editedFor }]) => [key, text, editedFor]), notes: [...(notes ?? [])], added: [...added] };
  };
  const control = (now: string): OwnCell[] => [none, none, none, none, none, none, none, none, none, cell(`§=${formulaTrace('IF(A1,"x",TRUE)')}`), cell("", now)];
  const NOTHING = { edited: [], notes: [], added: [] };

  it("ours is none of a person's words, whatever it shows now; another one is, as the text that it shows", () => {
    expect(read(drawn(cell("Средняя – 6,0", ours.replace("B1", "'Форма 1'!$C$9"))))).toEqual(NOTHING);
    expect(read(drawn(cell("Средняя по всем – 6,0", other)))).toEqual({ ...NOTHING, edited: [["а", "Средняя по всем – 6,0", "Средняя – 5,0"]] });
    expect(read(drawn(cell(0.95, "B5*2", "0%")))).toEqual({ ...NOTHING, edited: [["а", "95\u00a0%", "Средняя – 5,0"]] });
  });

  it("one that shows what we wrote anyway is no edit", () => {
    expect(read(drawn(cell("Средняя – 5,0", other)))).toEqual(NOTHING);
  });

  it("in the offered text, beside and in rows of a person's own they count as well", () => {
    expect(read(drawn(cell("Средняя – 6,0", ours), cell("7", "C1")))).toEqual(NOTHING);
    expect(read(drawn(cell("Средняя – 6,0", ours), cell("7", 'C1&"!"')), [cell("Итого 9", '"Итого "&9')])).toEqual({ ...NOTHING, notes: [["а", "7"]], added: [["а", ["Итого 9"]]] });
    const [first, , ...others] = drawn(cell("Средняя – 6,0", ours));
    expect(read([first ?? none, cell("В", '"В"'), ...others, none, cell(44693, "TODAY()", "dd.mm.yyyy")])).toEqual({ ...NOTHING, notes: [["а", "В\n12.05.2022"]] });
  });

  it("of a sheet that a former version drew, all are ours, and its notes are where traces stand now", () => {
    expect(read(drawn(cell("Средняя по всем – 6,0", other), none, cell("заметка")), [cell("Итого 9", '"Итого "&9')])).toEqual({ ...NOTHING, notes: [["а", "заметка"]] });
  });

  it("where the formula that nobody edits came back otherwise, no formula tells anything", () => {
    expect(read(control("IF(A1,\"x\",TRUE())"), drawn(cell("Средняя по всем – 6,0", other))).edited).toHaveLength(1);
    expect(read(control("ЕСЛИ(A1;\"x\";TRUE)"), drawn(cell("Средняя по всем – 6,0", other)))).toEqual(NOTHING);
  });
});

it("a copied row has the name of its original: both edits are kept", () => {
  const kept = readKeptTexts(sheet(row(cell("моё"), "а", "наш"), row(cell("копия"), "а", "наш")));
  expect([...kept.edited].map(([, { text }]) => text)).toEqual(["моё"]);
  expect([...kept.added]).toEqual([["а", ["копия"]]]);
});

describe("drawing", () => {
  const texts = ({ rows }: NarrativeBuilder) => rows.map(({ cells }) => cells.map((drawn) => (drawn?.content.kind === "text" ? drawn.content.text : drawn?.content.kind === "sentence" ? sentenceText(drawn.content.parts) : null)));

  it("puts the edit in the text's place, and rows of a person below their paragraph", () => {
    const builder = new NarrativeBuilder({ edited: new Map([["а", { text: "моё", editedFor: "наш", row: 0 }]]), added: new Map([["а", ["Дополнение"]]]), generated: new Map() });
    builder.paragraph("а", ["наш"], STYLES.paragraph);
    expect(texts(builder)).toEqual([
      ["моё", null, null, null, null, "а", "наш", "наш", "моё", "", null],
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
    const builder = new NarrativeBuilder(kept);
    builder.paragraph("а", ["наш"], STYLES.paragraph);
    builder.leftOver();
    expect(texts(builder)).toEqual([
      ["наш", null, null, null, null, "а", "наш", "", "", "", null, "заметка"],
      ["моё", null, null],
      ["Дополнение", null, null],
      [null, null, null, null, null, "нет", "", "", "", "", null, "другая"],
    ]);
    // The note of the paragraph that is no more is not printed.
    expect(builder.printedRows).toBe(3);
  });

  it("offers the new text beside an edit that was made for another, in another colour", () => {
    const builder = new NarrativeBuilder({ edited: new Map([["а", { text: "моё", editedFor: "старый", row: 0 }]]), added: new Map(), generated: new Map() });
    builder.paragraph("а", ["новый"], STYLES.paragraph);
    expect(texts(builder)).toEqual([["моё", null, null, null, "новый", "а", "новый", "старый", "моё", "новый", null]]);
    expect(builder.rows[0]?.cells[0]?.style.fill).toBe(STYLES.outdated.fill);
  });

  it("words about another year stand beside the new text, and do not replace it", () => {
    const words = { edited: new Map([["а", { text: "моё", editedFor: "наш", row: 0 }]]), added: new Map([["а", ["Дополнение"]]]), generated: new Map([["год", "Отчёт\nв 2021 году"]]) };
    expect(keptForYear(words, "год", "\nв 2021 году")).toBe(words);
    const builder = new NarrativeBuilder(keptForYear({ ...words, notes: new Map([["а", "заметка"]]) }, "год", "\nв 2022 году"));
    builder.paragraph("а", ["новый"], STYLES.paragraph);
    expect(texts(builder)).toEqual([["новый", null, null, null, null, "а", "новый", "", "", "", null, "заметка\nмоё\nДополнение"]]);
  });
});
