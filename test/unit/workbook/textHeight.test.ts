import { lineCount, textHeight } from "../../../src/workbook/textHeight";

const REGULAR = { fontSize: 10, bold: false };
/** 20 characters × 7 pixels × 0.75 = 105 points; with a twentieth in reserve 105 / (10 × 1.05) = 10 letters as wide as the font is high. */
const WIDTH = 20;

// «а» is 0.44 of the font size: 22 × 0.44 = 9.68 fit into 10, 23 × 0.44 = 10.12 do not. «Щ» is 1.03, a space 0.25; bold «а» is 0.5.
it.each([
  ["", 1],
  ["а".repeat(22), 1],
  ["а".repeat(23), 2],
  ["Щ".repeat(9), 1],
  ["Щ".repeat(10), 2],
  [`${"а".repeat(11)} ${"а".repeat(11)}`, 1],
  [`${"а".repeat(11)} ${"а".repeat(12)}`, 2],
  ["а\nб\nв", 3],
  ["а\n\n", 3],
  ["а".repeat(45), 2],
  ["а".repeat(46), 3],
  [`бб ${"а".repeat(23)}`, 3],
])("%j needs %d lines", (text, lines) => {
  expect(lineCount(text, WIDTH, REGULAR)).toBe(lines);
});

it("bold letters are wider", () => {
  expect(lineCount("а".repeat(20), WIDTH, { fontSize: 10, bold: true })).toBe(1);
  expect(lineCount("а".repeat(21), WIDTH, { fontSize: 10, bold: true })).toBe(2);
});

it("a column too narrow for one letter still ends", () => {
  expect(lineCount("ааа", 0, REGULAR)).toBe(2);
});

it("is 1.18 of the font size for each line, and 4 points for the edges", () => {
  expect(textHeight("а", WIDTH, REGULAR)).toBe(16);
  expect(textHeight("а\nб\nв", WIDTH, REGULAR)).toBe(40);
});
