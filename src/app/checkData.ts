import { staleFindings } from "../report/narrative/textFindings";
import { isInputTable } from "../tables/readProgrammeData";
import { withTextFindings } from "./calculateEffectiveness";
import { formerSheets, OWN_SHEETS } from "./formerSheets";
import { judge } from "./judge";
import { perform, type Services } from "./services";
import { findingViews } from "./views";

/** «Проверить данные»: reads and checks; writes nothing. */
export const checkData = (services: Services): Promise<void> =>
  perform(services, "check", async (step) => {
    const content = await services.workbook.readTables(isInputTable, OWN_SHEETS);
    step("checking");
    const former = formerSheets(content);
    const judgement = withTextFindings(judge(content.tables), former);
    const stale = judgement.kind === "assessed" ? staleFindings(judgement.assessment, former.kept, former.reportName) : [];
    services.store.setState({ kind: "checked", findings: findingViews([...judgement.findings, ...stale], services.messages(), former.accepted) });
  });
