import type { Finding } from "../finding";
import type { CheckContext } from "./check";

/** P01: the reporting year lies within the programme's period, and the period does not end before it begins. */
export function periodFindings({ data: { programme } }: CheckContext): Finding[] {
  const { startYear, endYear, reportingYear, source } = programme;
  if (startYear <= reportingYear && reportingYear <= endYear) return [];
  return [{ code: "P01", reportingYear, startYear, endYear, table: "Программа", cell: source.cells.reportingYear ?? null, row: null }];
}
