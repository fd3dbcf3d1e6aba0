import type { Assessment } from "../domain/assessment/assessment";
import { assessProgramme } from "../domain/assessment/assessProgramme";
import { controlTotalFindings } from "../domain/checks/controlTotals";
import { periodFindings } from "../domain/checks/period";
import { refuses, type Finding } from "../domain/finding";
import type { ProgrammeData } from "../domain/model/programmeData";
import { MONEY_UNIT_NAMES } from "../tables/definitions/programmeTable";
import { readProgrammeData } from "../tables/readProgrammeData";
import type { TableData } from "../workbook/tableData";
import { findMethodology } from "./findMethodology";

/** What the tables of a workbook amount to: figures, or the errors that forbid them. Findings are complete in both cases. */
export type Judgement =
  | { readonly kind: "assessed"; readonly assessment: Assessment; readonly findings: readonly Finding[] }
  | { readonly kind: "refused"; readonly data: ProgrammeData | null; readonly findings: readonly Finding[] };

/** Reads, checks and assesses; pure. */
export function judge(tables: readonly TableData[]): Judgement {
  const read = readProgrammeData(tables);
  const { data } = read;
  if (data === null) return { kind: "refused", data, findings: read.findings };
  const { programme } = data;
  const methodology = findMethodology(programme.methodology);
  const findings: Finding[] = [
    ...read.findings,
    ...periodFindings(data),
    ...controlTotalFindings(data, MONEY_UNIT_NAMES[programme.moneyUnit]),
  ];
  if (methodology === null) {
    findings.push({ code: "P13", text: programme.methodology, table: "Программа", cell: programme.source.cells.methodology ?? null, row: null });
  }
  if (methodology === null || refuses(findings)) return { kind: "refused", data, findings };
  return { kind: "assessed", assessment: assessProgramme(data, methodology), findings };
}
