import { charactersPerLine, lineCount, textHeight } from "../../../src/workbook/textHeight";

const TYPEFACE = { fontSize: 10, bold: false };
/** 12.8 characters × 7 pixels × 0.75 = 67.2 points; 67.2 / (10 × 0.48) = 14 letters, 67.2 / (10 × 0.52) = 12.9 bold ones. */
const WIDTH = 12.8;

it("counts the letters of a line", () => {
  expect(charactersPerLine(WIDTH, TYPEFACE)).toBe(14);
  expect(charactersPerLine(WIDTH, { fontSize: 10, bold: true })).toBe(12);
  expect(charactersPerLine(0, TYPEFACE)).toBe(1);
});

it.each([
  ["", 1],
  ["четырнадцать б", 1],
  ["четырнадцать бу", 2],
  ["пять пять пять", 1],
  ["а\nб\nв", 3],
  ["а\n\n", 3],
  ["я".repeat(14), 1],
  ["я".repeat(15), 2],
  ["я".repeat(28), 2],
  [`а ${"я".repeat(14)}`, 2],
  [`${"я".repeat(15)} бб`, 2],
])("%j needs %d lines", (text, lines) => {
  expect(lineCount(text, WIDTH, TYPEFACE)).toBe(lines);
});

it("is 1.2 of the font size for each line, and 4 points for the edges", () => {
  expect(textHeight("а", WIDTH, TYPEFACE)).toBe(16);
  expect(textHeight("а\nб\nв", WIDTH, TYPEFACE)).toBe(40);
});
