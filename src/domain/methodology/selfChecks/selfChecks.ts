import type { Finding } from "../../finding";
import type { Methodology } from "../methodology";
import { coverageFindings } from "./coverage";
import { extremesFindings } from "./extremes";
import { weightFindings } from "./weights";

/** What is doubtful about a methodology before it judges anything. */
export const selfCheckFindings = (methodology: Methodology): Finding[] => [
  ...coverageFindings(methodology),
  ...weightFindings(methodology),
  ...extremesFindings(methodology),
];

/** S04: a methodology is not applied outside the years it is known to be in force. */
export function yearsFindings({ years }: Methodology, reportingYear: number): Finding[] {
  if (years === null) return [];
  const { from, to } = years;
  if ((from === null || reportingYear >= from) && (to === null || reportingYear <= to)) return [];
  return [{ code: "S04", reportingYear, from, to, table: "Программа", cell: null, row: null }];
}
