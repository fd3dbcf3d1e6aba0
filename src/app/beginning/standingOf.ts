import { filledTables } from "../../tables/tablesStanding";
import type { WorkbookContent } from "../../workbook/workbookPort";
import type { AppState, Standing } from "../state";
import { reportStanding } from "./reportStanding";

/** How far the tables of a workbook are filled, and what its report is worth; `shown` is what the pane shows. */
export const standingOf = (content: Pick<WorkbookContent, "tables" | "ownSheets">, shown: AppState): Standing =>
  content.tables.length === 0 ? { kind: "empty" } : { kind: "tables", ...filledTables(content.tables), report: reportStanding(content, shown) };
