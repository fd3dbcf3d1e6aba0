import { filledTables } from "../../tables/tablesStanding";
import type { WorkbookContent } from "../../workbook/workbookPort";
import type { Standing } from "../state";

/** How far the tables of a workbook are filled, and whether there is a report already. */
export const standingOf = ({ tables, ownSheets }: Pick<WorkbookContent, "tables" | "ownSheets">): Standing =>
  tables.length === 0 ? { kind: "empty" } : { kind: "tables", ...filledTables(tables), hasReport: ownSheets.some(({ key }) => key === "report") };
