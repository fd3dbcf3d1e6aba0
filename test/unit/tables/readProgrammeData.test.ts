import { isInputTable, readProgrammeData } from "../../../src/tables/readProgrammeData";
import { sampleTables } from "../../golden/sampleTables";
import { withCell, withoutTable } from "../../golden/workbookEdits";
import { short } from "./tables";

it.each(["Программа", "подпрограммы", "ПОКАЗАТЕЛИ", "Measures", "Расходы", "programme", "Методика", "methodology", "Шкала", "RatingScale"])("%s is an input table", (name) => {
  expect(isInputTable(name)).toBe(true);
});

it.each(["Таблица1", "Показатели1", "Отчёт", ""])("«%s» is none", (name) => {
  expect(isInputTable(name)).toBe(false);
});

it("joins the sample's tables", () => {
  const { data, findings } = readProgrammeData(sampleTables());
  expect(findings.map(short)).toEqual(["I02 Показатели!H2"]);
  expect(data).toMatchObject({ programme: { reportingYear: 2021 } });
  expect([data?.subprogrammes.length, data?.indicators.length, data?.measures.length, data?.expenditures.length, data?.controlTotals.length]).toEqual([2, 4, 51, 7, 0]);
});

it("has no data without one of the tables, but reads the others all the same", () => {
  const { data, findings } = readProgrammeData(withCell(withoutTable(sampleTables(), "Расходы"), "Показатели!H3", "много"));
  expect(data).toBeNull();
  expect(findings.map(short)).toEqual(["B03 –", "I02 Показатели!H2", "I05 Показатели!H3"]);
});

it("does not blame the other tables for a subprogrammes table that is missing", () => {
  expect(readProgrammeData(withoutTable(sampleTables(), "Подпрограммы")).findings.map(short)).toEqual(["B03 –", "I02 Показатели!H2"]);
});

it("names all five tables that a strange workbook lacks", () => {
  expect(readProgrammeData([]).findings.map((finding) => (finding.code === "B03" ? finding.name : ""))).toEqual([
    "Программа",
    "Подпрограммы",
    "Показатели",
    "Мероприятия",
    "Расходы",
  ]);
});

it.each(["Показатели!C3", "Показатели!D3", "Показатели!G3", "Показатели!H3", "Мероприятия!N2", "Мероприятия!F2", "Расходы!D2", "Расходы!F2", "Паспорт!B4"])(
  "an Excel error in %s is one finding, not two",
  (address) => {
    const { findings } = readProgrammeData(withCell(sampleTables(), address, { error: "#N/A" }));
    expect(findings.filter(({ code }) => code !== "I02").map(short)).toEqual([`B02 ${address}`]);
  },
);
