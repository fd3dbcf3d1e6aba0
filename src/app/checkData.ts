import { isInputTable } from "../tables/readProgrammeData";
import { judge } from "./judge";
import { perform, type Services } from "./services";
import { findingViews } from "./views";

/** «Проверить данные»: reads and checks; writes nothing. */
export const checkData = (services: Services): Promise<void> =>
  perform(services, "check", async (step) => {
    const { tables } = await services.workbook.readTables(isInputTable);
    step("checking");
    services.store.setState({ kind: "checked", findings: findingViews(judge(tables).findings, services.messages()) });
  });
