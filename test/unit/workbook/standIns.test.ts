import { partizansk2021 } from "../../../src/tables/sample/partizansk2021";
import { letterWidth } from "../../../src/workbook/letterWidths";
import { hasStandIns, letterRooms } from "../../../src/workbook/standIns";
import { lineCount, textHeight } from "../../../src/workbook/textHeight";
import { MEASURED, type MeasuredLetters } from "./measuredLetters";

/** Letters in a line of a form's column. */
const LINE_LENGTH = 40;
const lines = Object.values(partizansk2021)
  .flatMap((rows) => rows.flatMap((row) => Object.values(row)))
  .filter((value) => typeof value === "string")
  .join(" ")
  .replace(/[^\u0020-\u007e\u0410-\u044f]/gu, " ")
  .match(new RegExp(`.{${LINE_LENGTH}}`, "gu")) as string[];

const measured = (line: string, { latin, cyrillic }: MeasuredLetters): number =>
  [...line].reduce((sum, letter) => {
    const code = letter.charCodeAt(0);
    return sum + (latin[code - 0x20] ?? cyrillic[code - 0x410] ?? NaN) / 1000;
  }, 0);
const usual = (line: string, bold: boolean): number => [...line].reduce((sum, letter) => sum + letterWidth(letter, bold), 0);

it("the sample gives lines enough to measure", () => {
  expect(lines.length).toBeGreaterThan(1000);
});

it.each(Object.entries(MEASURED).flatMap(([name, weights]) => (["regular", "bold"] as const).map((weight) => [name, weight, weights[weight]] as const)))(
  "where PT Astra Serif is missing, every line fits in %s, %s",
  (_, weight, letters) => {
    const rooms = letterRooms("PT Astra Serif").filter((room) => room.line >= letters.line);
    const share = Math.max(...rooms.map((room) => room[weight]));
    const tooWide = lines.filter((line) => measured(line, letters) > share * usual(line, weight === "bold"));
    expect(tooWide).toEqual([]);
  },
);

it("fonts whose place is taken by metric equals have no other reserve than the usual one", () => {
  expect(letterRooms("Times New Roman")).toEqual([{ regular: 1.05, bold: 1.05, line: 1.18 }]);
  expect(letterRooms("Liberation Serif")).toEqual(letterRooms("Times New Roman"));
  expect(["Times New Roman", "Liberation Serif", "PT Astra Serif"].map(hasStandIns)).toEqual([false, false, true]);
});

// A column of 20 characters is 105 points. «а» is 0.44: in ten points 22 take 96.8 points in Times New Roman with its twentieth 101.6, as wide as PT Serif 111.3 and as DejaVu 125.8.
it("a text has the lines, and the height, of the tallest that may stand in", () => {
  const text = "а".repeat(22);
  expect(lineCount(text, 20, { fontSize: 10, bold: false, fontName: "Times New Roman" })).toBe(1);
  expect(lineCount(text, 20, { fontSize: 10, bold: false, fontName: "PT Astra Serif" })).toBe(2);
  expect(textHeight(text, 20, { fontSize: 10, bold: false, fontName: "Times New Roman" })).toBe(16); // 1 × 11.8 + 4
  expect(textHeight(text, 20, { fontSize: 10, bold: false, fontName: "PT Astra Serif" })).toBe(30); // 2 × 13.0 + 4
});
