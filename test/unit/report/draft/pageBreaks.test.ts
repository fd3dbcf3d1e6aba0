import type { DraftRow, DraftSheet } from "../../../../src/report/draft/draft";
import { blank, number, text } from "../../../../src/report/draft/cells";
import { landscape } from "../../../../src/report/draft/pages";
import { pageBreaks } from "../../../../src/report/draft/pageBreaks";
import { STYLES } from "../../../../src/report/style/styles";

/** 100 characters are 528.75 points wide and fit a landscape page of 756.9 points at full size; 95 % of 481.9 points are 457.8. */
const sheet = (rows: readonly DraftRow[], change: Partial<DraftSheet> = {}): DraftSheet => ({
  key: "a",
  name: "а",
  tabColor: "#000000",
  columnWidths: [100],
  rows,
  merges: [],
  frozenRows: 0,
  page: landscape(null),
  ...change,
});
const data = (height: number): DraftRow => ({ height, cells: [number(1, STYLES.text)] });
const band = (height = 20): DraftRow => ({ height, cells: [text("Подпрограмма", STYLES.band)] });
const rows = (count: number, height: number): DraftRow[] => Array.from({ length: count }, () => data(height));

it("a page is filled as far as its rows fit: 4 rows of 100 points, 457 points being the page", () => {
  expect(pageBreaks(sheet(rows(10, 100)))).toEqual([4, 8]);
  expect(pageBreaks(sheet(rows(4, 100)))).toEqual([]);
});

it("a band is never the last row of a page", () => {
  expect(pageBreaks(sheet([...rows(4, 100), band(), ...rows(3, 100)]))).toEqual([4]);
  // Two bands and a row belong together: 420 + 20 + 20 + 100 would be too much.
  expect(pageBreaks(sheet([...rows(4, 100), band(), band(), ...rows(3, 100)]))).toEqual([4]);
});

it("the header, repeated on every page, takes its room there and has a row below it", () => {
  const header: DraftRow[] = [
    { height: 60, cells: [text("Показатель", STYLES.header)] },
    { height: 14, cells: [number(1, STYLES.columnNumber)] },
  ];
  const page = landscape({ first: 0, last: 1 });
  // 74 + 3 × 100 fits, 74 + 4 × 100 does not, on the first page and on each that follows.
  expect(pageBreaks(sheet([...header, ...rows(7, 100)], { page }))).toEqual([5, 8]);
  const title: DraftRow = { height: 380, cells: [text("Приложение 1", STYLES.annex)] };
  const below = landscape({ first: 1, last: 2 });
  expect(pageBreaks(sheet([title, ...header, ...rows(1, 100)], { page: below }))).toEqual([1]);
});

it("rows without number and name stay with the row above", () => {
  const wide = [10, 60, 30];
  const named = { height: 100, cells: [number(1, STYLES.text), text("Мероприятие", STYLES.text), number(5, STYLES.text)] };
  const source = { height: 100, cells: [blank(STYLES.text), blank(STYLES.text), number(5, STYLES.text)] };
  expect(pageBreaks(sheet([named, named, named, named, source, source], { columnWidths: wide }))).toEqual([3]);
});

it("a chart is not cut", () => {
  const charts = [
    { key: "a", kind: "bar", title: "", categoryTitle: "", valueTitle: "", data: { top: 0, left: 0, bottom: 1, right: 1 }, fills: [], valueFormat: "0", fontName: "", place: { top: 3, left: 0, bottom: 5, right: 0 } },
  ] as const;
  expect(pageBreaks(sheet(rows(8, 100), { charts }))).toEqual([3, 7]);
});

it("what belongs together but is higher than a page is broken between its rows", () => {
  const bands = Array.from({ length: 30 }, () => band(30));
  // 457.8 / 30 = 15 rows.
  expect(pageBreaks(sheet(bands))).toEqual([15]);
});

it("a wider sheet is printed smaller, so more rows fit: 300 characters at 48 % take 951 points a page", () => {
  // (300 × 7 + 5) × 0.75 = 1578.75; 756.9 / 1578.75 = 0.479; 457.8 / 0.479 = 954.9.
  expect(pageBreaks(sheet(rows(12, 100), { columnWidths: [300] }))).toEqual([9]);
});

it("a row may ask for a page of its own", () => {
  expect(pageBreaks(sheet([data(10), { ...data(10), beginsPage: true }, data(10)]))).toEqual([1]);
  expect(pageBreaks(sheet([{ ...data(10), beginsPage: true }]))).toEqual([]);
});
