import type { Assessment } from "../domain/assessment/assessment";
import { assessProgramme } from "../domain/assessment/assessProgramme";
import { sensitivity, type SensitivityCase } from "../domain/assessment/sensitivity";
import { withoutConsequences } from "../domain/checks/causes";
import type { CheckContext } from "../domain/checks/check";
import { checkAssessment, checkProgramme } from "../domain/checks/checkProgramme";
import { DEFAULT_CHECK_SETTINGS } from "../domain/checks/checkSettings";
import { verdictStabilityFindings } from "../domain/checks/verdictStability";
import { refuses, type Finding } from "../domain/finding";
import type { ReportLayout } from "../domain/layout/reportLayout";
import type { Methodology } from "../domain/methodology/methodology";
import { selfCheckFindings, yearsFindings } from "../domain/methodology/selfChecks/selfChecks";
import type { ProgrammeData } from "../domain/model/programmeData";
import { wideFormFindings } from "../report/forms/wideForms";
import { MONEY_UNIT_NAMES } from "../tables/definitions/programmeTable";
import { readLayout } from "../tables/layout/readLayout";
import { methodologyNameOnSheet, withUserChanges } from "../tables/methodology/readMethodology";
import { readProgrammeData } from "../tables/readProgrammeData";
import type { TableData } from "../workbook/tableData";
import { findMethodology } from "./findMethodology";

/** What the tables of a workbook amount to: figures, or the errors that forbid them. Findings are complete in both cases. */
export type Judgement = Assessed | Refused;

export interface Assessed {
  readonly kind: "assessed";
  readonly assessment: Assessment;
  /** What other choices than the methodology's would give. */
  readonly sensitivity: readonly SensitivityCase[];
  readonly findings: readonly Finding[];
  /** How the workbook wants its report to look. */
  readonly layout: ReportLayout;
}

export interface Refused {
  readonly kind: "refused";
  readonly data: ProgrammeData | null;
  readonly findings: readonly Finding[];
}

/** Reads, checks and assesses; pure, so that the same reading is judged once. */
export function judge(tables: readonly TableData[]): Judgement {
  const known = judged.get(tables) ?? judgementOf(tables);
  judged.set(tables, known);
  return known;
}

const judged = new WeakMap<readonly TableData[], Judgement>();

function judgementOf(tables: readonly TableData[]): Judgement {
  const read = readProgrammeData(tables);
  const { data } = read;
  if (data === null) return { kind: "refused", data, findings: withoutConsequences(read.findings) };
  const context: CheckContext = { data, settings: DEFAULT_CHECK_SETTINGS, moneyUnit: MONEY_UNIT_NAMES[data.programme.moneyUnit] };
  const findings: Finding[] = [...read.findings, ...checkProgramme(context)];
  const layout = readLayout(tables, (finding) => findings.push(finding));
  const methodology = methodologyOf(data, tables, (finding) => findings.push(finding));
  if (methodology !== null) findings.push(...yearsFindings(methodology, data.programme.reportingYear), ...selfCheckFindings(methodology));
  if (methodology === null || refuses(findings)) return { kind: "refused", data, findings: withoutConsequences(findings) };
  const assessment = assessProgramme(data, methodology);
  findings.push(...checkAssessment(assessment, context), ...wideFormFindings(assessment, layout));
  if (refuses(findings)) return { kind: "refused", data, findings: withoutConsequences(findings) };
  const cases = sensitivity(assessment);
  return { kind: "assessed", assessment, sensitivity: cases, layout, findings: withoutConsequences([...findings, ...verdictStabilityFindings(assessment, cases)]) };
}

/** The methodology named on the sheet «Методика», else in the passport, with the user's changes; null, with a finding, when there is none such. */
function methodologyOf({ programme }: ProgrammeData, tables: readonly TableData[], report: (finding: Finding) => void): Methodology | null {
  const name = methodologyNameOnSheet(tables) ?? programme.methodology;
  const base = findMethodology(name);
  if (base !== null) return withUserChanges(base, tables, report);
  report({ code: "P13", text: name, table: "Программа", cell: programme.source.cells.methodology ?? null, row: null });
  return null;
}
