import { areaName, parseArea } from "../../host/model/address";
import { Workbook } from "../../host/model/workbook";
import { Cursor } from "./cursor";

function start(): { workbook: Workbook; cursor: Cursor; selected: () => string } {
  const workbook = new Workbook();
  workbook.addSheet("Лист1");
  const cursor = new Cursor(workbook);
  return { workbook, cursor, selected: () => areaName(cursor.area) };
}

test("extending upwards keeps the active cell", () => {
  const { cursor, selected } = start();
  cursor.moveTo({ row: 5, column: 2 });
  cursor.extendTo({ row: 2, column: 1 });
  expect(selected()).toBe("B3:C6");
  expect(cursor.active).toEqual({ row: 5, column: 2 });
  expect(cursor.view).toEqual({ row: 2, column: 1 });
});

test("Enter after Tabs goes back to the column where they began", () => {
  const { cursor, selected } = start();
  cursor.moveTo({ row: 1, column: 1 });
  cursor.tab(false);
  cursor.tab(false);
  expect(selected()).toBe("D2");
  cursor.enter(false);
  expect(selected()).toBe("B3");
  cursor.tab(true);
  expect(selected()).toBe("A3");
});

test("a merged cell is selected as a whole, even when a program selects its first cell only", () => {
  const { workbook, cursor, selected } = start();
  const sheet = workbook.activeSheet;
  sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 2 }];
  cursor.moveTo({ row: 0, column: 1 });
  expect(selected()).toBe("A1:C1");
  expect(cursor.active).toEqual({ row: 0, column: 0 });
  sheet.selection = parseArea("A1") ?? sheet.selection;
  expect(selected()).toBe("A1:C1");
});

test("a selection made by the add-in starts anew from its first cell", () => {
  const { workbook, cursor } = start();
  cursor.moveTo({ row: 9, column: 9 });
  workbook.activeSheet.selection = { top: 2, left: 3, bottom: 4, right: 5 };
  expect(cursor.active).toEqual({ row: 2, column: 3 });
  expect(cursor.view).toEqual({ row: 2, column: 3 });
});
