import { METHODOLOGIES } from "../methodologies";
import { isInputTable } from "../tables/readProgrammeData";
import { templateSheets, type TemplateContent } from "../tables/template/templateSheets";
import type { SheetSet } from "../workbook/sheetSpec";
import { perform } from "./perform";
import type { Services } from "./services";
import type { UserAction } from "./state";

/** The template's sheets: empty, or filled with the sample. The same for the pane and the command line. */
export async function inputSheets(what: "template" | "sample"): Promise<SheetSet> {
  return templateSheets(what === "sample" ? await sample() : {}, METHODOLOGIES.map(({ title }) => title));
}

/** «Создать шаблон» and «Вставить пример»: adds the input sheets. A workbook that holds one of the tables is left as it is. */
export const createTemplate = (services: Services, what: "template" | "sample"): Promise<void> => {
  const action = what === "sample" ? "insert-sample" : "create-template";
  return addTemplate(services, action, what, () => inputSheets(what));
};

/** Adds input sheets to a workbook that has none of our tables. */
export const addTemplate = (services: Services, action: UserAction, what: "template" | "sample", sheets: () => Promise<SheetSet>): Promise<void> =>
  perform(services, action, async (step) => {
    const { workbook, store, version } = services;
    const { tables } = await workbook.readTables(isInputTable);
    if (tables.length > 0) {
      const subject = tables.map(({ name }) => `«${name}»`).join(", ");
      return store.setState({ kind: "failed", action, reason: "tables-exist", subject, diagnostics: [version, action, "tables-exist"].join("\n") });
    }
    const set = await sheets();
    await step("writing", set.sheets.length);
    const { names } = await workbook.writeSheets(set);
    store.setState({ kind: "created", what, sheets: set.sheets.map(({ key, name }) => names[key] ?? name) });
  });

/** Loaded only when asked for: the texts of 51 measures are of no use to other programmes. */
const sample = async (): Promise<TemplateContent> => (await import("../tables/sample/partizansk2021")).partizansk2021;
