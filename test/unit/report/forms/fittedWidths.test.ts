import { fittedWidths, type CellText } from "../../../../src/report/forms/fittedWidths";

const cell = (text: string): CellText => ({ text, typeface: { fontSize: 10, bold: false } });
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
const WIDTHS = [5, 30, 30, 12];
const LEAST = [5, 15, 15, 12];

it("gives the room to the column whose texts make the rows high, and keeps the sum", () => {
  const rows = Array.from({ length: 5 }, () => [null, cell("Ремонт школы"), cell("Отремонтированы кабинеты, коридоры и спортивный зал. ".repeat(10)), null]);
  const [number, name = 0, result = 0, date] = fittedWidths(WIDTHS, LEAST, rows);
  expect([number, date]).toEqual([5, 12]);
  expect(name).toBeLessThan(20);
  expect(result).toBeGreaterThan(40);
  expect(sum([5, name, result, 12])).toBeCloseTo(sum(WIDTHS), 0);
});

it("never takes a column below its least, nor below its longest word", () => {
  const rows = [[null, cell("Электроснабжение"), cell("слово ".repeat(200)), null]];
  const [, name = 0] = fittedWidths(WIDTHS, [5, 10, 15, 12], rows);
  // 16 letters of ten points, of about half that width each: 80 points, 15 characters of 5,25 points.
  expect(name).toBeGreaterThanOrEqual(15);
});

it("leaves a form without texts as it is", () => {
  expect(fittedWidths(WIDTHS, LEAST, [[null, null, null, null]])).toEqual(WIDTHS);
  expect(fittedWidths(WIDTHS, LEAST, [])).toEqual(WIDTHS);
});
