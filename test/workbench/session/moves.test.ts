import { Workbook } from "../../host/model/workbook";
import type { Sheet } from "../../host/model/sheet";
import { dataEdge, neighbour } from "./moves";

const DOWN = { rows: 1, columns: 0 };
const RIGHT = { rows: 0, columns: 1 };

function sheetWith(rows: readonly number[]): Sheet {
  const sheet = new Workbook().addSheet("Лист1");
  for (const row of rows) sheet.setCell(row, 0, { value: row });
  return sheet;
}

test("a step skips hidden rows and the rest of a merged cell, and stops at the sheet's edge", () => {
  const sheet = sheetWith([]);
  sheet.hiddenRows.add(1);
  sheet.hiddenRows.add(2);
  sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 3 }];
  expect(neighbour(sheet, { row: 0, column: 0 }, DOWN)).toEqual({ row: 3, column: 0 });
  expect(neighbour(sheet, { row: 0, column: 0 }, RIGHT)).toEqual({ row: 0, column: 4 });
  expect(neighbour(sheet, { row: 0, column: 0 }, { rows: -1, columns: 0 })).toEqual({ row: 0, column: 0 });
});

test.each([
  ["to the end of a filled block", 0, 2],
  ["from its end to the next filled cell", 2, 5],
  ["from an empty cell to the next filled one", 3, 5],
  ["nowhere from the last used cell", 6, 6],
])("Ctrl and an arrow lead %s", (_name, from, to) => {
  expect(dataEdge(sheetWith([0, 1, 2, 5, 6]), { row: from, column: 0 }, DOWN)).toEqual({ row: to, column: 0 });
});
