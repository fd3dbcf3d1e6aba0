import { splitText, TALLEST_PIECE } from "../../../../src/report/style/splitText";
import { textHeight } from "../../../../src/workbook/textHeight";

const TYPEFACE = { fontSize: 10, bold: false };
const WIDTH = 54;
const pieces = (text: string, width = WIDTH): string[] => splitText(text, width, TYPEFACE).map(({ from, length }) => text.slice(from, from + length));

const words = (count: number): string => Array.from({ length: count }, (_, index) => `слово${index}`).join(" ");
const paragraphs = (count: number): string => Array.from({ length: count }, (_, index) => `${index}) Проведено мероприятие, участвовали ${index * 3} человек;`).join("\n");

it("leaves a text that fits in one piece", () => {
  expect(pieces("Короткий текст")).toEqual(["Короткий текст"]);
  expect(splitText("", WIDTH, TYPEFACE)).toEqual([{ from: 0, length: 0 }]);
});

describe.each([
  ["words", words(2000)],
  ["paragraphs", paragraphs(150)],
  ["one endless word", "я".repeat(9000)],
  ["blank lines", `${words(300)}\n\n\n\n${words(300)}\n\n`],
  ["spaces of several kinds", words(900).replaceAll(" 1", "\u00a0\t 1")],
])("%s", (_, text) => {
  it("loses no character, and repeats none", () => {
    expect(pieces(text).join("")).toBe(text);
    expect(pieces(text).length).toBeGreaterThan(1);
  });

  it("fits every piece into a row", () => {
    for (const piece of pieces(text)) expect(textHeight(piece.trimEnd(), WIDTH, TYPEFACE)).toBeLessThanOrEqual(TALLEST_PIECE);
  });

  it("has no empty piece", () => {
    for (const piece of pieces(text)) expect(piece.length).toBeGreaterThan(0);
  });
});

it("cuts after a space, never within a word", () => {
  for (const piece of pieces(words(2000)).slice(0, -1)) expect(piece).toMatch(/слово\d+ $/u);
});

it("cuts after a line break, where one is near", () => {
  for (const piece of pieces(paragraphs(150)).slice(0, -1)) expect(piece.endsWith(";\n")).toBe(true);
});

it("makes more pieces in a narrower column", () => {
  expect(pieces(words(1000), 20).length).toBeGreaterThan(pieces(words(1000), 60).length);
});

it("fills a first row that is higher anyway, and no other", () => {
  const text = words(2000);
  const [first, second] = splitText(text, WIDTH, TYPEFACE, (position) => (position === 0 ? 330 : TALLEST_PIECE)).map(({ from, length }) => textHeight(text.slice(from, from + length).trimEnd(), WIDTH, TYPEFACE));
  expect(first).toBeGreaterThan(TALLEST_PIECE);
  expect(first).toBeLessThanOrEqual(330);
  expect(second).toBeLessThanOrEqual(TALLEST_PIECE);
});

it("cuts after a sentence, where no line break is near", () => {
  const sentences = Array.from({ length: 120 }, (_, index) => `Проведено занятие номер ${index} для жителей округа.`).join(" ");
  for (const piece of pieces(sentences).slice(0, -1)) expect(piece.endsWith(". ")).toBe(true);
});

it("leaves no last piece of a line or two", () => {
  const least = textHeight("\n\n\n", WIDTH, TYPEFACE);
  for (let count = 100; count < 400; count += 7) {
    const parted = pieces(words(count));
    if (parted.length > 1) expect(textHeight((parted.at(-1) ?? "").trimEnd(), WIDTH, TYPEFACE)).toBeGreaterThanOrEqual(least);
  }
});

it("begins a piece with a sentence, and leaves no number of a list and no short word behind", () => {
  const item = (index: number): string => `${index}. Комиссия провела проверку сведений за 2021 г. в отношении служащих, нарушений не выявлено.`;
  const parts = pieces(Array.from({ length: 60 }, (_, index) => item(index + 1)).join(" "));
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts.slice(1)) expect(part).toMatch(/^\d+\. Комиссия/u);
});
