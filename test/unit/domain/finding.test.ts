import { refuses, severityOf, type Finding } from "../../../src/domain/finding";

const missingActual: Finding = { code: "I02", expected: null, table: "Показатели", cell: null, row: null };
const negative: Finding = { code: "R07", amount: "-1", unit: "руб.", table: "Расходы", cell: null, row: null };

it("a missing actual value, unit, agency or date warns; every other code is an error", () => {
  expect((["I02", "I07", "M01", "M02"] as const).map(severityOf)).toEqual(["warning", "warning", "warning", "warning"]);
  expect((["B02", "B03", "P01", "P03", "P06", "P08", "P10", "P13", "I01", "I05", "I10", "I21", "M19", "R01", "R05", "R07", "R21"] as const).map(severityOf)).toEqual(
    Array.from({ length: 17 }, () => "error"),
  );
});

it("errors refuse the calculation, warnings do not", () => {
  expect(refuses([])).toBe(false);
  expect(refuses([missingActual, missingActual])).toBe(false);
  expect(refuses([missingActual, negative])).toBe(true);
});
