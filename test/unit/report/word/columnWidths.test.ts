import { fittingWidths } from "../../../../src/report/word/columnWidths";
import type { PrintedRow } from "../../../../src/report/word/printedRows";
import { PLAIN_STYLE } from "../../../../src/workbook/sheetStyle";

const row = (...texts: readonly string[]): PrintedRow => ({
  height: null,
  cells: new Map(
    texts.map((text, column) => [column, { text, columnSpan: 1, rowSpan: 1, spec: { value: text, formula: null, link: null, style: { ...PLAIN_STYLE, fontSize: 10 } } }] as const),
  ),
});
const TOTAL = 20;
const widths = (...rows: readonly PrintedRow[]): number[] => fittingWidths([1, 1, 1], TOTAL, [row("№", "реализации", "достигнутые"), ...rows], 1, (size) => size);
const words = (count: number): string => "слово ".repeat(count).trim();

it("fills the width of the page", () => {
  expect(widths(row("1", words(20), words(200))).reduce((sum, width) => sum + width, 0)).toBeCloseTo(TOTAL, 9);
});

it("gives the room to the column whose texts make the rows high", () => {
  const [number = 0, short = 0, long = 0] = widths(row("1", words(3), words(200)), row("2", words(3), words(150)));
  expect(long).toBeGreaterThan(TOTAL / 2);
  expect(long).toBeGreaterThan(2 * short);
  expect(short).toBeGreaterThan(number);
});

it("shares it where now one column is the highest, now the other", () => {
  const [, one = 0, other = 0] = widths(row("1", words(100), words(2)), row("2", words(2), words(100)));
  expect(Math.abs(one - other)).toBeLessThan(1);
});

// «реализации»: 0.50 + 0.44 + 0.44 + 0.50 + 0.54 + 0.40 + 0.44 + 0.54 + 0.54 + 0.54 = 4.88 of ten points, 1.72 cm.
it("breaks no word of a header, however little stands below it", () => {
  const [, header = 0] = widths(row("1", "", words(900)));
  expect(header).toBeGreaterThan(1.72);
});
