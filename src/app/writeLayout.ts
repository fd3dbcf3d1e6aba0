import { CONTENT_KINDS, DEFAULT_LAYOUT, FONT_NAMES, type ReportLayout } from "../domain/layout/reportLayout";
import { METHODOLOGY_SHEET_KEY } from "../tables/definitions/methodologyTable";
import type { LayoutChoice } from "../tables/layout/layoutBlocks";
import { layoutSheet } from "../tables/layout/layoutSheet";
import { readLayout } from "../tables/layout/readLayout";
import { isInputTable } from "../tables/readProgrammeData";
import { WorkbookFailure } from "../workbook/workbookFailure";
import { perform } from "./perform";
import type { Services } from "./services";
import type { LayoutChoices, LayoutView } from "./state";

/** What the look of the report can be set to, and what the workbook says of it. Changes nothing, the pane's state neither. */
export async function layoutChoices({ workbook }: Services): Promise<LayoutChoices> {
  try {
    const { tables } = await workbook.readTables(isInputTable);
    return { fonts: FONT_NAMES, layout: viewOf(readLayout(tables, () => undefined)), isRead: true };
  } catch (error) {
    if (error instanceof WorkbookFailure) return { fonts: FONT_NAMES, layout: viewOf(DEFAULT_LAYOUT), isRead: false };
    throw error;
  }
}

/** Writes the look of the report to the sheet «Методика», where it travels with the workbook; `withColumns` adds the table of the forms' columns. */
export const writeLayout = (services: Services, view: LayoutView, withColumns: boolean): Promise<void> =>
  perform(services, withColumns ? "write-columns" : "write-layout", async (step) => {
    const { workbook, store } = services;
    const { tables, ownSheets } = await workbook.readTables(isInputTable, [METHODOLOGY_SHEET_KEY]);
    const set = layoutSheet(tables, ownSheets[0]?.name ?? null, choiceOf(view), withColumns);
    await step("writing", set.sheets.length);
    const { names } = await workbook.writeSheets(set);
    const [sheet] = set.sheets;
    store.setState({ kind: "layout-written", sheet: names[METHODOLOGY_SHEET_KEY] ?? sheet?.name ?? "", withColumns });
  });

const viewOf = ({ font, content, forms }: ReportLayout): LayoutView => ({ font, content, forms });

const choiceOf = ({ font, content, forms }: LayoutView): LayoutChoice => ({
  font: FONT_NAMES.find((name) => name === font) ?? FONT_NAMES[0],
  content: CONTENT_KINDS.find((kind) => kind === content) ?? CONTENT_KINDS[0],
  forms,
});
