import { readKeptTexts, type KeptTexts } from "../report/narrative/keptTexts";
import type { Accepted } from "../report/findingView";
import { readAccepted } from "../report/sheets/acceptedFindings";
import type { WorkbookContent } from "../workbook/workbookPort";

/** Sheets of ours that hold a person's words. */
export const OWN_SHEETS: readonly string[] = ["report", "checks"];

/** What a person wrote on the sheets of the last calculation. */
export interface FormerSheets {
  readonly kept: KeptTexts;
  /** The name that «Отчёт» has now. */
  readonly reportName: string;
  readonly accepted: Accepted;
}

export function formerSheets({ ownSheets }: Pick<WorkbookContent, "ownSheets">): FormerSheets {
  const report = ownSheets.find(({ key }) => key === "report");
  return { kept: readKeptTexts(report), reportName: report?.name ?? "", accepted: readAccepted(ownSheets.find(({ key }) => key === "checks")) };
}
