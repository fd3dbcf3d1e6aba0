import { PROGRAMME_TABLE } from "../../../../src/tables/definitions/programmeTable";
import { readProgramme } from "../../../../src/tables/reading/readProgramme";
import type { CellContent } from "../../../../src/workbook/cell";
import { opened } from "../tables";

const COMPLETE: Readonly<Record<string, CellContent>> = {
  "Наименование программы": " Город ",
  "Начало реализации": 2019,
  "Окончание реализации": "2023 год",
  "Отчётный год": "2021",
  "Ответственный исполнитель": "Отдел",
  Методика: "partizansk-2021",
};

function read(change: Readonly<Record<string, CellContent>> = {}) {
  const rows = Object.entries({ ...COMPLETE, ...change }).map(([label, value]) => ({ Параметр: label, Значение: value }));
  const { table, found, report } = opened(PROGRAMME_TABLE, rows);
  const programme = readProgramme(table, report);
  return { programme, found: found.map(({ code, cell, row }) => [code, cell?.row, row]), findings: found };
}

it("reads years as numbers or text, and leaves what is optional empty", () => {
  const { programme, found } = read();
  expect(found).toEqual([]);
  expect(programme).toMatchObject({ name: "Город", startYear: 2019, endYear: 2023, reportingYear: 2021, legalAct: null, moneyUnit: "thousandRubles" });
});

it("knows parameters by any spelling of their label", () => {
  expect(read({ "Отчётный год": null, "ОТЧЕТНЫЙ\u00a0ГОД:": 2022 }).found).toHaveLength(1);
  const { programme } = read({ "дата  составления:": 44621, "Срок уточнения ": "31.05.2022", "Единица денежных сумм": "руб." });
  expect(programme).toMatchObject({ compiledOn: "01.03.2022", refinementDue: "31.05.2022", moneyUnit: "rubles" });
});

describe("findings", () => {
  it.each(["Наименование программы", "Начало реализации", "Отчётный год", "Ответственный исполнитель"])("P03: «%s» is empty", (label) => {
    const { programme, findings } = read({ [label]: null });
    expect(programme).toBeNull();
    expect(findings).toMatchObject([{ code: "P03", parameter: label, text: null, table: "Программа", cell: { sheet: "Паспорт", column: 1 } }]);
  });

  it.each([21, "скоро", 2021.5, 1812, "2021–2023"])("P03: %j is no year", (year) => {
    expect(read({ "Отчётный год": year }).findings).toMatchObject([{ code: "P03", parameter: "Отчётный год" }]);
  });

  it("P03: an unknown unit of money says which", () => {
    expect(read({ "Единица денежных сумм": "доллары" }).findings).toMatchObject([{ code: "P03", parameter: "Единица денежных сумм", text: "доллары" }]);
  });

  it("P13: no methodology", () => {
    expect(read({ Методика: "–" }).findings).toMatchObject([{ code: "P13", text: null }]);
  });

  it("all fields at once; one that has no row is shown at the table's corner", () => {
    const rows = [{ Параметр: "Наименование программы", Значение: "Город" }];
    const { table, found, report } = opened(PROGRAMME_TABLE, rows);
    expect(readProgramme(table, report)).toBeNull();
    expect(found.map((finding) => [finding.code, finding.row, finding.cell?.row])).toEqual([
      ["P03", "Начало реализации", 0],
      ["P03", "Окончание реализации", 0],
      ["P03", "Отчётный год", 0],
      ["P03", "Ответственный исполнитель", 0],
      ["P13", "Методика", 0],
    ]);
  });
});
