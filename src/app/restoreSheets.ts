import { perform } from "./perform";
import type { Services } from "./services";

/** «Вернуть прежние листы»: the generated sheets as they were before the last calculation. */
export const restoreSheets = (services: Services): Promise<void> =>
  perform(services, "restore-sheets", async (step) => {
    await step("restoring");
    await services.workbook.restoreSheets();
    services.store.setState({ kind: "sheets-restored" });
  });
