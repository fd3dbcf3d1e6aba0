import { FORM_KEYS } from "../domain/layout/formColumns";
import { aligned } from "../report/narrative/alignedColumns";
import { writesOurWay } from "../report/narrative/formulaTraces";
import { readKeptTexts, type KeptTexts } from "../report/narrative/keptTexts";
import { readAllNotes, type AllNotes } from "../report/notes/formerNotes";
import type { Accepted } from "../report/findingView";
import { readAccepted } from "../report/sheets/acceptedFindings";
import type { WorkbookContent } from "../workbook/workbookPort";

/** Sheets of ours, each of which may hold a person's words. */
export const OWN_SHEETS: readonly string[] = ["report", ...FORM_KEYS, "calculation", "checks"];

/** What a person wrote on the sheets of the last calculation. */
export interface FormerSheets {
  readonly kept: KeptTexts;
  /** The name that «Отчёт» has now. */
  readonly reportName: string;
  readonly accepted: Accepted;
  readonly notes: AllNotes;
  /** Whether a formula that a person changed can be told from ours. */
  readonly tellsFormulas: boolean;
}

export function formerSheets({ ownSheets }: Pick<WorkbookContent, "ownSheets">): FormerSheets {
  const found = ownSheets.find(({ key }) => key === "report");
  const report = found === undefined ? found : aligned(found);
  const tellsFormulas = writesOurWay(report);
  return {
    kept: readKeptTexts(report),
    reportName: report?.name ?? "",
    accepted: readAccepted(ownSheets.find(({ key }) => key === "checks")),
    notes: readAllNotes(ownSheets, tellsFormulas),
    tellsFormulas,
  };
}
