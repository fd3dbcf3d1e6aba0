import { jsonOfTables } from "../../golden/jsonOfTables";
import { sampleTables } from "../../golden/sampleTables";
import { withCells, withoutTable, withTable } from "../../golden/workbookEdits";

it("of refused data holds the programme, the findings, and no figure", () => {
  expect(jsonOfTables(withCells(sampleTables(), { "Показатели!E3": "вверх" }))).toMatchObject({
    schema: 1,
    programme: { reportingYear: 2021 },
    methodology: null,
    status: "refused",
    indicators: [],
    measures: null,
    expenditure: null,
    subprogrammes: [],
    result: null,
    findings: [{ code: "I10" }, { code: "I02" }, { code: "M05" }, { code: "M10" }, { code: "M14" }, { code: "M14" }, { code: "M12" }, { code: "R10" }, { code: "P14" }],
  });
});

it("of a workbook without a passport knows not even the programme", () => {
  expect(jsonOfTables(withoutTable(sampleTables(), "Программа"))).toMatchObject({ programme: null, status: "refused" });
});

it("gives null and a reason for what cannot be computed, never 0", () => {
  const result = jsonOfTables(withTable(withCells(sampleTables(), { "Показатели!H3": null, "Показатели!H4": null, "Показатели!H5": null }), "Расходы", (table) => ({ ...table, rows: [] })));
  expect(result).toMatchObject({
    status: "preliminary",
    expenditure: { planned: null, actual: null, outturn: null, display: null, unknown: "no-expenditure", bySource: [] },
    result: { assessed: 0, total: 4, achievement: { value: null, display: null, unknown: "no-assessable-indicator" }, outturn: { value: null }, rating: null },
  });
  expect(result.indicators.map(({ unknown }) => unknown)).toEqual(Array.from({ length: 4 }, () => "actual-missing"));
});

it("prints money exactly: 0.1 + 0.2 is 0.3", () => {
  const tables = withTable(sampleTables(), "Расходы", (table) => ({ ...table, rows: table.rows.slice(0, 2) }));
  expect(jsonOfTables(withCells(tables, { "Расходы!F2": 0.1, "Расходы!G2": 0.1, "Расходы!F3": 0.2, "Расходы!G3": "0,2" })).expenditure).toMatchObject({ planned: "0.3", actual: "0.3" });
});
