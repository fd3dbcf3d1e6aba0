import { printed, resultPrint } from "../../report/print";
import { staleFindings } from "../../report/narrative/textFindings";
import type { WorkbookContent } from "../../workbook/workbookPort";
import { formerSheets } from "../formerSheets";
import { judge } from "../judge";
import type { AppState } from "../state";
import type { ReportStanding } from "./beginningState";

/** What the report of the last calculation is worth beside the tables of now, whoever made it; a result that the pane shows already knows. */
export function reportStanding(content: Pick<WorkbookContent, "tables" | "ownSheets">, shown: AppState): ReportStanding {
  if (!content.ownSheets.some(({ key }) => key === "report")) return { kind: "none" };
  if (shown.kind === "assessed") {
    const { figures, ratingKnown, rating, preliminary } = shown.result;
    const effectiveness = figures.find(({ kind }) => kind === "effectiveness")?.display ?? "–";
    return shown.stale ? { kind: "outdated" } : { kind: "current", effectiveness, rating: ratingKnown ? rating : null, preliminary };
  }
  const judgement = judge(content.tables);
  const { kept, reportName } = formerSheets(content);
  if (judgement.kind === "refused" || staleFindings(judgement.assessment, kept, reportName).length > 0) return { kind: "outdated" };
  const { programme, methodology, preliminary } = judgement.assessment;
  const { result } = programme.rating;
  const effectiveness = printed(programme.effectiveness, resultPrint(methodology, methodology.effectiveness.roundingDigits.value));
  return { kind: "current", effectiveness, rating: result.known ? result.verdict.label : null, preliminary };
}
