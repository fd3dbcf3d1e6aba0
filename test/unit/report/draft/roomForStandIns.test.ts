import { roomForStandIns } from "../../../../src/report/draft/roomForStandIns";
import type { CellSpec, RowSpec } from "../../../../src/workbook/sheetSpec";
import { PLAIN_STYLE } from "../../../../src/workbook/sheetStyle";

/** 105 points: in letters of ten points «а», 0.44 wide, 18 fit in DejaVu (18 × 0.44 × 1.3 = 10.3 of 10.5), 19 do not; in Times New Roman 22 do. */
const WIDTH = 20;

const cell = (value: string, wrap = true): CellSpec => ({ value, formula: null, link: null, style: { ...PLAIN_STYLE, fontName: "PT Astra Serif", fontSize: 10, wrap } });
const row = (height: number | null, ...cells: readonly (CellSpec | null)[]): RowSpec => ({ height, cells });
const rooms = (rows: readonly RowSpec[], merges: Parameters<typeof roomForStandIns>[0]["merges"] = []) => roomForStandIns({ rows, columnWidths: [WIDTH, WIDTH], merges });

it("a row has the height of its text in the widest letters: two lines of PT Serif, 13 points each, where Times New Roman has one", () => {
  expect(rooms([row(16, cell("а".repeat(22)))]).map(({ height }) => height)).toEqual([30]);
  expect(rooms([row(16, cell("а".repeat(9)))]).map(({ height }) => height)).toEqual([17]);
});

it("no row gets lower, and one that is left to the program stays so", () => {
  expect(rooms([row(90, cell("а")), row(null, cell("а".repeat(90)))]).map(({ height }) => height)).toEqual([90, null]);
});

it("what is not wrapped asks for nothing", () => {
  expect(rooms([row(16, cell("а".repeat(90), false))]).map(({ height }) => height)).toEqual([16]);
});

it("a merged cell has the width of its columns, and what it lacks in height is given to its lowest row", () => {
  const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
  expect(rooms([row(17, cell("а".repeat(36)), null)], merges).map(({ height }) => height)).toEqual([17]);
  const tall = [{ top: 0, left: 0, bottom: 1, right: 0 }];
  // Three lines: 3 × 13 + 4 = 43, of which the upper row has 20.
  expect(rooms([row(20, cell("а\nа\nа")), row(20)], tall).map(({ height }) => height)).toEqual([20, 23]);
});

it("where a row cannot be high enough the letters are smaller: 40 lines of 13 points are 524, Excel's rows end at 409", () => {
  const [tall] = rooms([row(400, cell("а\n".repeat(39) + "а"))]);
  // 40 × 7.5 × 1.3 + 4 = 394; letters of eight points would take 420.
  expect(tall?.cells[0]?.style.fontSize).toBe(7.5);
  expect(tall?.height).toBe(400);
});
