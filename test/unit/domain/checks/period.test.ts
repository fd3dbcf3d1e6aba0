import { periodFindings } from "../../../../src/domain/checks/period";
import { cellAt, programmeData } from "../rows";
import { contextOf } from "./checkContext";

const of = (startYear: number, endYear: number, reportingYear: number) => {
  const data = programmeData();
  return periodFindings(contextOf({ ...data, programme: { ...data.programme, startYear, endYear, reportingYear } }));
};

it.each([
  [2019, 2023, 2019],
  [2019, 2023, 2023],
  [2021, 2021, 2021],
])("%d–%d holds %d", (start, end, year) => {
  expect(of(start, end, year)).toEqual([]);
});

it.each([
  [2019, 2023, 2018],
  [2019, 2023, 2024],
  [2023, 2019, 2021],
])("P01: %d–%d does not hold %d", (startYear, endYear, reportingYear) => {
  expect(of(startYear, endYear, reportingYear)).toEqual([
    { code: "P01", startYear, endYear, reportingYear, table: "Программа", cell: cellAt(5, 1, "Паспорт"), row: null },
  ]);
});
