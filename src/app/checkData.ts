import { isInputTable } from "../tables/readProgrammeData";
import { checkedContent } from "./checkedContent";
import { OWN_SHEETS } from "./formerSheets";
import { perform } from "./perform";
import { withTables, type Services } from "./services";
import { worded } from "./worded";

/** «Проверить данные»: reads and checks; writes nothing. */
export const checkData = (services: Services): Promise<void> =>
  perform(services, "check", async (step) => {
    const content = withTables(await services.workbook.readTables(isInputTable, OWN_SHEETS));
    await step("checking");
    services.store.setState(worded((messages) => ({ kind: "checked", findings: checkedContent(content, messages).findings }), services.messages()));
  });
