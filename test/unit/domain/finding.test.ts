import { refuses, severityOf, type Finding, type FindingCode, type Severity } from "../../../src/domain/finding";

const missingActual: Finding = { code: "I02", expected: null, table: "Показатели", cell: null, row: null };
const negative: Finding = { code: "R07", amount: "-1", unit: "руб.", table: "Расходы", cell: null, row: null };

const severities = (...codes: readonly FindingCode[]): Severity[] => codes.map((code) => severityOf({ code } as Finding));

it("a missing actual value, unit, agency or date warns, and so does what is doubtful about a methodology; every other code is an error", () => {
  expect(severities("I02", "I07", "M01", "M02", "S01", "S02", "S03", "X08")).toEqual(Array.from({ length: 8 }, () => "warning"));
  const errors = severities("B02", "B03", "P01", "P03", "P06", "P08", "P10", "P13", "P15", "S04", "I01", "I05", "I10", "I12", "I21", "M19", "R01", "R02", "R03", "R07", "R21", "P11");
  expect(errors).toEqual(Array.from({ length: 22 }, () => "error"));
});

it("a source that is missing is an error, one that nobody knows a warning; a code that became a date is an error, a number a hint", () => {
  expect([null, "пп1+2"].map((text) => severityOf({ code: "R05", text }))).toEqual(["error", "warning"]);
  expect((["date", "number"] as const).map((problem) => severityOf({ code: "B01", problem, text: "1.1" }))).toEqual(["error", "hint"]);
});

it("a subprogramme without measures warns, one without indicators may be so; an excess without a reason warns, an explained one may be so", () => {
  expect((["measures", "indicators"] as const).map((missing) => severityOf({ code: "P07", missing, subprogramme: "1" }))).toEqual(["warning", "hint"]);
  expect([false, true].map((explained) => severityOf({ code: "I14", reached: "150", limit: "120", explained }))).toEqual(["warning", "hint"]);
  expect([severityOf({ code: "M12", problem: "no-measure", number: "7" }), severityOf({ code: "M12", problem: "no-money", count: 1, total: 2 })]).toEqual(["warning", "hint"]);
});

it("a scale that is not known or does not reach the value warns; a gap or an overlap that no value has met is a hint", () => {
  const scale = (["unknown-scale", "not-covered", "gap", "overlap"] as const).map((problem) => severityOf({ code: "P14", problem, at: null }));
  expect(scale).toEqual(["warning", "warning", "hint", "hint"]);
});

it("errors refuse the calculation, warnings do not", () => {
  expect(refuses([])).toBe(false);
  expect(refuses([missingActual, missingActual])).toBe(false);
  expect(refuses([missingActual, negative])).toBe(true);
});
