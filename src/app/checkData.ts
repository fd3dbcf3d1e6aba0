import { isInputTable } from "../tables/readProgrammeData";
import { checkedContent } from "./checkedContent";
import { OWN_SHEETS } from "./formerSheets";
import { perform } from "./perform";
import type { Services } from "./services";

/** «Проверить данные»: reads and checks; writes nothing. */
export const checkData = (services: Services): Promise<void> =>
  perform(services, "check", async (step) => {
    const content = await services.workbook.readTables(isInputTable, OWN_SHEETS);
    await step("checking");
    const { findings } = checkedContent(content, services.messages());
    services.store.setState({ kind: "checked", findings });
  });
