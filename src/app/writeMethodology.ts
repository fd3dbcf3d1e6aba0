import { METHODOLOGIES } from "../methodologies";
import { METHODOLOGY_SHEET_KEY } from "../tables/definitions/methodologyTable";
import { presentLayout } from "../tables/layout/layoutSheet";
import { methodologySheet } from "../tables/methodology/methodologySheet";
import { methodologyNameOnSheet } from "../tables/methodology/readMethodology";
import { isInputTable, readProgrammeData } from "../tables/readProgrammeData";
import { findMethodology } from "./findMethodology";
import { perform } from "./perform";
import type { Services } from "./services";
import type { MethodologyChoice } from "./state";

/** The methodologies that a user can choose from. */
export const methodologyChoices = (): MethodologyChoice[] => METHODOLOGIES.map(({ id, title, rating }) => ({ id, title, scaleKnown: rating.rules.value.length > 0 }));

/**
 * Writes a methodology to the sheet «Методика», where the user may change it; what stands there wins over the passport. With `id` null the one in
 * use is written anew: «Вернуть как в акте». Changes that the user made on that sheet go, because he asked for it.
 */
export const writeMethodology = (services: Services, id: string | null): Promise<void> =>
  perform(services, id === null ? "restore-methodology" : "write-methodology", async (step) => {
    const { workbook, store, version } = services;
    const { tables, ownSheets } = await workbook.readTables(isInputTable, [METHODOLOGY_SHEET_KEY]);
    const named = id ?? methodologyNameOnSheet(tables) ?? readProgrammeData(tables).data?.programme.methodology ?? "";
    const methodology = findMethodology(named);
    if (methodology === null) {
      const action = id === null ? "restore-methodology" : "write-methodology";
      return store.setState({ kind: "failed", action, reason: "methodology-unknown", subject: named === "" ? null : named, diagnostics: [version, action].join("\n") });
    }
    const set = methodologySheet(methodology, presentLayout(tables, ownSheets[0]?.name ?? null));
    await step("writing", set.sheets.length);
    const { names } = await workbook.writeSheets(set);
    const [sheet] = set.sheets;
    store.setState({
      kind: "methodology-written",
      title: methodology.title,
      sheet: names[sheet?.key ?? ""] ?? sheet?.name ?? "",
      scaleKnown: methodology.rating.rules.value.length > 0,
      restored: id === null,
    });
  });
