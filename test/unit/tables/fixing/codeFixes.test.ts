import { INDICATORS_TABLE } from "../../../../src/tables/definitions/indicatorsTable";
import { EXPENDITURES_TABLE } from "../../../../src/tables/definitions/expendituresTable";
import { MEASURES_TABLE } from "../../../../src/tables/definitions/measuresTable";
import { SUBPROGRAMMES_TABLE } from "../../../../src/tables/definitions/subprogrammesTable";
import { dataFixes } from "../../../../src/tables/fixing/dataFixes";
import type { CellContent } from "../../../../src/workbook/cell";
import { tableOf, type Row } from "../tables";
import { bookOf, fixesOf } from "./fixing";

const DAY = 24 * 60 * 60 * 1000;
const serial = (year: number, month: number, day: number): number => Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY);

/** Numbers of measures from above; a pair is a content with its format. */
const measures = (...numbers: readonly (CellContent | readonly [CellContent, string])[]) =>
  tableOf(
    MEASURES_TABLE,
    numbers.map((number): Row => (Array.isArray(number) ? { "№": number[0] as CellContent, "№ format": number[1] as CellContent } : { "№": number as CellContent })),
  );
const codes = (table: ReturnType<typeof tableOf>) => fixesOf([table], ["codes"]).map(([, cell, , after]) => [cell, after]);

describe("a code that became a date", () => {
  test.each([
    [serial(2026, 1, 5), "d-mmm", "5.1"],
    [serial(2026, 10, 1), "dd.mmm", "1.10"],
    [serial(2026, 12, 31), "d mmm;@", "31.12"],
    // «5.13»: there is no thirteenth month, so Excel took it for May 2013.
    [serial(2013, 5, 1), "mmm-yy", "5.13"],
    [serial(1999, 2, 1), "[$-419]mmm yy;@", "2.99"],
  ])("%d shown as %s was «%s»", (content, format, code) => {
    expect(codes(measures([content, format]))).toEqual([["Мероприятия!C2", code]]);
  });

  it("is told by its neighbours where a whole date is shown", () => {
    expect(codes(measures("4.1", [serial(2021, 1, 5), "dd.mm.yyyy"], "6.1"))).toEqual([["Мероприятия!C3", "5.1"]]);
    expect(codes(measures("1.2.1", [serial(2002, 2, 1), "m/d/yyyy"], "1.2.3"))).toEqual([["Мероприятия!C3", "1.2.2"]]);
  });

  test.each([
    ["no neighbour has parts", measures("4", [serial(2021, 1, 5), "dd.mm.yyyy"])],
    ["neighbours have two parts and three", measures("4.1", "4.1.1", [serial(2021, 1, 5), "dd.mm.yyyy"])],
    ["neighbours are written with zeros", measures("5.01", [serial(2026, 2, 5), "d-mmm"])],
    ["a day within a month and a year", measures([serial(2021, 1, 5), "mmm-yy"])],
    ["a time of the day", measures([serial(2021, 1, 5) + 0.25, "d-mmm"])],
  ])("stays where nobody can tell: %s", (_, table) => {
    expect(codes(table)).toEqual([]);
  });

  it("becomes text of a text format", () => {
    expect(dataFixes(bookOf([measures([serial(2026, 1, 5), "d-mmm"])]), [])[0]?.edits.cells).toEqual([
      { table: "Мероприятия", row: 0, column: 2, before: { content: serial(2026, 1, 5), format: "d-mmm" }, after: { content: "5.1", format: "@" } },
    ]);
  });
});

describe("a code that became a number", () => {
  it("is told by those above it", () => {
    expect(codes(measures("1.1", 1.2, 1.3))).toEqual([
      ["Мероприятия!C3", "1.2"],
      ["Мероприятия!C4", "1.3"],
    ]);
    expect(codes(measures("1.9", 1.1, "1.11"))).toEqual([["Мероприятия!C3", "1.10"]]);
  });

  it("is told by the one below it", () => {
    expect(codes(measures("1.7", 1.4, "1.5"))).toEqual([["Мероприятия!C3", "1.4"]]);
    expect(codes(measures(2.2, "2.21"))).toEqual([["Мероприятия!C2", "2.20"]]);
  });

  it("is certain with two digits after the point, and as the first of its kind", () => {
    expect(codes(measures(1.25))).toEqual([["Мероприятия!C2", "1.25"]]);
    expect(codes(measures(1.1, 1.2, "2", 2.1))).toEqual([
      ["Мероприятия!C2", "1.1"],
      ["Мероприятия!C3", "1.2"],
      ["Мероприятия!C5", "2.1"],
    ]);
  });

  it("counts anew in every subprogramme", () => {
    const table = tableOf(MEASURES_TABLE, [
      { Подпрограмма: "1", "№": "1.9" },
      { Подпрограмма: "1", "№": 1.1 },
      { Подпрограмма: "2", "№": 1.1 },
    ]);
    expect(codes(table)).toEqual([
      ["Мероприятия!C3", "1.10"],
      ["Мероприятия!C4", "1.1"],
    ]);
  });

  test.each([
    ["alone in the middle of nowhere", measures(1.3)],
    ["after a gap", measures("1.4", 1.7)],
    ["after a blank row", measures("1.9", null, 1.1)],
    ["out of order", measures("1.3", 1.1)],
    ["as well a tenth as a tenfold", measures("1.9", 1.1, "1.2")],
  ])("stays where nobody can tell: %s", (_, table) => {
    expect(codes(table)).toEqual([]);
  });

  it("stays a number where it is whole", () => {
    expect(codes(measures(1, 2, 10))).toEqual([]);
  });
});

describe("a code of another table", () => {
  const money = (number: CellContent, format = "General") => tableOf(EXPENDITURES_TABLE, [{ "№ мероприятия": number, "№ мероприятия format": format }]);

  it("is the one that exists there", () => {
    expect(fixesOf([measures("1.10", "1.11"), money(1.1)], ["codes"])).toEqual([["codes", "Расходы!B2", 1.1, "1.10"]]);
    expect(fixesOf([measures("5.1"), money(serial(2026, 1, 5), "d-mmm")], ["codes"])).toEqual([["codes", "Расходы!B2", serial(2026, 1, 5), "5.1"]]);
  });

  it("may be mended there in the same go", () => {
    expect(fixesOf([measures("1.1", 1.2), money(1.2)], ["codes"])).toEqual([
      ["codes", "Мероприятия!C3", 1.2, "1.2"],
      ["codes", "Расходы!B2", 1.2, "1.2"],
    ]);
  });

  it("stays where both exist, or none", () => {
    expect(fixesOf([measures("1.1", "1.10"), money(1.1)], ["codes"])).toEqual([]);
    expect(fixesOf([measures("2.1"), money(1.1)], ["codes"])).toEqual([]);
  });

  it("is a subprogramme's too", () => {
    const tables = [tableOf(SUBPROGRAMMES_TABLE, [{ Код: "1.1" }]), tableOf(INDICATORS_TABLE, [{ Подпрограмма: 1.1 }])];
    expect(fixesOf(tables, ["codes"])).toEqual([["codes", "Показатели!A2", 1.1, "1.1"]]);
  });
});
