import { actionsOver } from "../../../src/app/actionsOver";
import { sampleTables } from "../../golden/sampleTables";
import { servicesOver, withDocuments, workbookFake } from "./workbookFake";

it.each<["calculateEffectiveness" | "checkData" | "createTemplate" | "insertSample" | "restoreMethodology" | "restoreSheets" | "saveDocument", string]>([
  ["calculateEffectiveness", "assessed"],
  ["checkData", "checked"],
  ["createTemplate", "failed"],
  ["insertSample", "failed"],
  ["restoreMethodology", "methodology-written"],
  ["saveDocument", "assessed"],
  ["restoreSheets", "sheets-restored"],
])("%s ends in the state «%s» for a workbook with the tables", async (action, kind) => {
  const { services, states } = servicesOver(workbookFake({ tables: sampleTables() }));
  await actionsOver(withDocuments(services))[action]();
  expect(states[states.length - 1]?.kind).toBe(kind);
});

it("createTemplate and insertSample make what their names say", async () => {
  const made = await Promise.all(
    (["createTemplate", "insertSample"] as const).map(async (action) => {
      const { services, states } = servicesOver(workbookFake());
      await actionsOver(withDocuments(services))[action]();
      const last = states[states.length - 1];
      return last?.kind === "created" ? last.what : last?.kind;
    }),
  );
  expect(made).toEqual(["template", "sample"]);
});
