import { controlTotalFindings } from "../../../../src/domain/checks/controlTotals";
import type { ControlTotal } from "../../../../src/domain/model/programmeData";
import type { Expenditure } from "../../../../src/domain/model/expenditure";
import { cellAt, expenditure, programmeData } from "../rows";
import { contextOf } from "./checkContext";

const total = (planned: string, actual: string, fields: Partial<Expenditure> = {}): ControlTotal => ({ ...expenditure(planned, actual, { fundingSource: "всего", ...fields }), of: "all" });

const findings = (controlTotals: ControlTotal[], expenditures: Expenditure[]) =>
  controlTotalFindings(contextOf(programmeData({ codes: ["1", "2"], controlTotals, expenditures }))).map((finding) =>
    finding.code === "R01" ? [finding.column, finding.stated, finding.summed] : [finding.code],
  );

const rows = [
  expenditure("0.1", "1", { subprogramme: "1", measureNumber: "1" }),
  expenditure("0.2", "2", { subprogramme: "1", measureNumber: "2" }),
  expenditure("10", "4", { subprogramme: "2", name: "Мосты" }),
  expenditure("20", "8", { subprogramme: "2", name: "Мосты", fundingSource: "областной бюджет" }),
  expenditure("40", "16", { subprogramme: "2", name: "Дороги" }),
];

describe("what a row «Всего» covers", () => {
  it("the programme, where it names neither subprogramme nor measure: 0.1 + 0.2 is exactly 0.3", () => {
    expect(findings([total("70.3", "31")], rows)).toEqual([]);
  });

  it("the programme, where its name is none of a measure", () => {
    expect(findings([total("70.3", "31", { name: "Муниципальная программа" })], rows)).toEqual([]);
  });

  it("a subprogramme", () => {
    expect(findings([total("0.3", "3", { subprogramme: "1" })], rows)).toEqual([]);
  });

  it("a measure by its number", () => {
    expect(findings([total("0.2", "2", { subprogramme: "1", measureNumber: "2" })], rows)).toEqual([]);
  });

  it("a measure by its name, where rows have no number", () => {
    expect(findings([total("30", "12", { subprogramme: "2", name: "Мосты" })], rows)).toEqual([]);
  });
});

describe("R01", () => {
  it("is found for each column that differs, to the last digit", () => {
    expect(findings([total("70.3001", "31")], rows)).toEqual([["planned", "70.3001", "70.3"]]);
    expect(findings([total("0.3", "4", { subprogramme: "1" })], rows)).toEqual([["actual", "4", "3"]]);
    expect(findings([total("1", "1", { subprogramme: "2", name: "Дороги" })], rows)).toEqual([
      ["planned", "1", "40"],
      ["actual", "1", "16"],
    ]);
  });

  it("points at the cell of the stated total, with the unit", () => {
    const [finding] = controlTotalFindings(contextOf(programmeData({ controlTotals: [total("1", "0")], expenditures: [] }), "млн руб."));
    expect(finding).toMatchObject({ code: "R01", unit: "млн руб.", table: "Расходы", cell: cellAt(1, 5, "Расходы") });
  });
});
