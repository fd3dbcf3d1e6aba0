import { Workbook } from "../../host/model/workbook";
import { selectionSummary } from "./selectionSummary";

function summary(values: readonly (number | string | null)[], bottom = values.length - 1): ReturnType<typeof selectionSummary> {
  const sheet = new Workbook().addSheet("Лист1");
  values.forEach((value, row) => sheet.setCell(row, 0, { value }));
  return selectionSummary(sheet, { top: 0, left: 0, bottom, right: 0 }, "ru-RU");
}

test("counts what is filled, sums what is a number, without the noise of binary fractions", () => {
  // 0.1 + 0.2 is 0.30000000000000004 in binary.
  expect(summary([0.1, 0.2, "текст", null])).toEqual({ count: 3, sum: "0,3", average: "0,15" });
});

test("texts have no sum, and one cell has nothing to say", () => {
  expect(summary(["а", "б"])).toEqual({ count: 2, sum: null, average: null });
  expect(summary([5], 0)).toBeNull();
});
