import { toTableData, type LoadedTable } from "../../../../src/adapters/officejs/tableContent";

const loaded: LoadedTable = {
  name: "Показатели",
  sheet: "Лист1",
  showHeaders: true,
  showTotals: true,
  columnNames: ["№", "План"],
  row: 2,
  column: 1,
  values: [
    ["№", "План"],
    ["1", 35.1],
    ["", "#DIV/0!"],
    ["Итог", 35.1],
  ],
  types: [
    ["String", "String"],
    ["String", "Double"],
    ["Empty", "Error"],
    ["String", "Double"],
  ],
  formats: [
    ["General", "General"],
    ["@", "0.00"],
    ["General", "0.00"],
    ["General", "0.00"],
  ],
  formulas: [
    ["№", "План"],
    ["1", "=35+0.1"],
    ["", "=1/0"],
    ["Итог", "=SUBTOTAL(109,[План])"],
  ],
  hidden: [false, false, true, false],
};

describe("toTableData", () => {
  it("drops header and total rows and keeps formats and hidden rows in step", () =>
    expect(toTableData(loaded)).toEqual({
      name: "Показатели",
      sheet: "Лист1",
      topLeft: { row: 2, column: 1 },
      headers: ["№", "План"],
      rows: [
        { cells: ["1", 35.1], formats: ["@", "0.00"], formulas: [false, true], hidden: false },
        { cells: [null, { error: "#DIV/0!" }], formats: ["General", "0.00"], formulas: [false, true], hidden: true },
      ],
    }));

  it("takes an error value by its type, not by its text", () =>
    expect(toTableData({ ...loaded, types: [[], ["String", "Double"], ["Empty", "String"], []] }).rows[1]?.cells[1]).toBe("#DIV/0!"));

  it("uses the column names where the header row is switched off", () => {
    const data = toTableData({ ...loaded, showHeaders: false, row: 3, values: loaded.values.slice(1), types: loaded.types.slice(1) });
    expect(data.headers).toEqual(["№", "План"]);
    expect(data.topLeft).toEqual({ row: 2, column: 1 });
    expect(data.rows).toHaveLength(2);
  });
});
