/** What is drawn of a small sheet. Letters are 7 pixels wide here, columns 64. */
import type { CellStyle } from "../../host/model/cellStyle";
import { DEFAULT_STYLE } from "../../host/model/cellStyle";
import type { CellValue } from "../../host/model/cellValue";
import type { Sheet } from "../../host/model/sheet";
import { addTable } from "../../host/model/tableRules";
import { Workbook } from "../../host/model/workbook";
import { Axis } from "./axis";
import { edgesOf, GRIDLINE } from "./edges";
import { fillsOf } from "./fills";
import { textsOf, type TextPicture } from "./texts";
import { VisibleCells } from "./visibleCells";

jest.mock("./textWidth", () => ({ textWidth: (text: string) => text.length * 7 }));

const AREA = { top: 0, left: 0, bottom: 3, right: 5 };
const geometry = { rows: new Axis(10, () => 20), columns: new Axis(12, () => 64) };
const LONG = "пятнадцать букв";

function sheetWith(cells: Readonly<Record<string, readonly [CellValue, Partial<CellStyle>?]>>): Sheet {
  const sheet = new Workbook().addSheet("Лист1");
  for (const [key, [value, style]] of Object.entries(cells)) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    sheet.setCell(row, column, { value, style: { ...DEFAULT_STYLE, ...style } });
  }
  return sheet;
}

const drawn = (sheet: Sheet): { cells: VisibleCells; texts: TextPicture[] } => {
  const cells = new VisibleCells(sheet, AREA);
  return { cells, texts: textsOf(cells, geometry, "ru-RU", 0) };
};
const reachOf = (sheet: Sheet): [number, number] => {
  const [text] = drawn(sheet).texts;
  return [text?.first ?? -1, text?.last ?? -1];
};

describe("long texts", () => {
  // 15 letters of 7 pixels need two columns of 64.
  test("run over empty neighbours to the side they are not aligned to", () => {
    expect(reachOf(sheetWith({ "0,2": [LONG] }))).toEqual([2, 3]);
    expect(reachOf(sheetWith({ "0,2": [LONG, { horizontal: "right" }] }))).toEqual([1, 2]);
    expect(reachOf(sheetWith({ "0,2": [LONG, { horizontal: "center" }] }))).toEqual([1, 3]);
  });
  test("stop at a filled neighbour, and stay in their cell when wrapped", () => {
    expect(reachOf(sheetWith({ "0,2": [LONG], "0,3": [1] }))).toEqual([2, 2]);
    expect(reachOf(sheetWith({ "0,2": [LONG, { wrap: true }] }))).toEqual([2, 2]);
  });
  test("are centred across cells that say so", () => {
    const across = { horizontal: "centerContinuous" } as const;
    expect(reachOf(sheetWith({ "0,1": ["а", across], "0,2": [null, across], "0,3": [null, across] }))).toEqual([1, 3]);
  });
  test("of a merged cell have all of it", () => {
    const sheet = sheetWith({ "0,0": [LONG] });
    sheet.merges = [{ top: 0, left: 0, bottom: 1, right: 2 }];
    expect(drawn(sheet).texts[0]?.box).toEqual({ x: 0, y: 0, width: 3 * 64 - 1, height: 2 * 20 - 1 });
  });
});

test("numbers stand at the right in Russian notation, lose decimals for want of room, and never run over", () => {
  const { texts } = drawn(sheetWith({ "0,0": [35.1], "1,0": [1 / 3], "2,0": [123456.78, { numberFormat: "#,##0.00" }] }));
  // 64 pixels less 6 of padding are eight letters.
  expect(texts.map(({ text, align }) => [text, align])).toEqual([
    ["35,1", "right"],
    ["0,333333", "right"],
    ["########", "right"],
  ]);
});

describe("lines", () => {
  const edges = (sheet: Sheet): ReturnType<typeof edgesOf> => {
    const { cells, texts } = drawn(sheet);
    return edgesOf(cells, texts, sheet.showGridlines);
  };
  const at = (sheet: Sheet, direction: string, boundary: number) =>
    edges(sheet).filter((edge) => edge.direction === direction && edge.boundary === boundary);

  test("of the grid are whole where nothing covers them", () => {
    expect(at(sheetWith({}), "vertical", 1)).toEqual([{ direction: "vertical", boundary: 1, first: 0, last: 3, line: GRIDLINE }]);
  });
  test("of the grid are hidden by fills, running texts, and on request", () => {
    expect(at(sheetWith({ "1,0": [null, { fill: "#FFE699" }] }), "vertical", 1).map(({ first, last }) => [first, last])).toEqual([
      [0, 0],
      [2, 3],
    ]);
    expect(at(sheetWith({ "0,2": [LONG] }), "vertical", 3).map(({ first }) => first)).toEqual([1]);
    const bare = sheetWith({});
    bare.showGridlines = false;
    expect(edges(bare)).toEqual([]);
  });
  test("between two bordered cells are drawn once, the heavier one", () => {
    const thin = { line: "thin", color: "#000000" } as const;
    const medium = { line: "medium", color: "#44546A" } as const;
    const [edge] = at(sheetWith({ "0,0": [1, { borderRight: thin }], "0,1": [2, { borderLeft: medium }] }), "vertical", 1).filter(
      ({ line }) => line !== GRIDLINE,
    );
    expect(edge).toEqual({ direction: "vertical", boundary: 1, first: 0, last: 0, line: medium });
  });
  test("inside a merged cell do not exist", () => {
    const sheet = sheetWith({});
    sheet.merges = [{ top: 0, left: 0, bottom: 3, right: 1 }];
    expect(at(sheet, "vertical", 1)).toEqual([]);
  });
});

test("a table's style fills every other row beneath what the cells have themselves", () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Лист1");
  ["Код", "План"].forEach((value, column) => sheet.setCell(0, column, { value }));
  addTable(workbook, sheet, { top: 0, left: 0, bottom: 3, right: 1 }, true).styleName = "TableStyleLight1";
  sheet.setStyle({ top: 3, left: 1, bottom: 3, right: 1 }, { fill: "#FFE699" });
  expect(fillsOf(new VisibleCells(sheet, AREA))).toEqual([
    { row: 1, first: 0, last: 1, color: "#D9D9D9" },
    { row: 3, first: 0, last: 0, color: "#D9D9D9" },
    { row: 3, first: 1, last: 1, color: "#FFE699" },
  ]);
});
