import { pluralFormula } from "../../../../src/report/formula/pluralFormula";
import { calculateWorkbook } from "../../../host/calculation";
import { Workbook } from "../../../host/model/workbook";

/** What a spreadsheet program makes of the formula over a cell with the number. */
function formAfter(number: number): unknown {
  const workbook = new Workbook();
  workbook.calculator = calculateWorkbook;
  const sheet = workbook.addSheet("Лист");
  workbook.transaction(() => {
    sheet.setCell(0, 0, { value: number });
    sheet.setCell(1, 0, { formula: pluralFormula("A1", "показатель", "показателя", "показателей") });
  });
  return sheet.cell(1, 0).value;
}

it.each<[number, string]>([
  [0, "показателей"],
  [1, "показатель"],
  [2, "показателя"],
  [4, "показателя"],
  [5, "показателей"],
  [11, "показателей"],
  [14, "показателей"],
  [20, "показателей"],
  [21, "показатель"],
  [22, "показателя"],
  [100, "показателей"],
  [101, "показатель"],
  [111, "показателей"],
  [1.5, "показателя"],
  [0.25, "показателя"],
])("%p %s", (number, form) => {
  expect(formAfter(number)).toBe(form);
});
