import { newYear, type NewYear } from "../tables/newYear/newYearEdits";
import type { TableData } from "../workbook/tableData";

/** What makes the tables ready for the next reporting year; the same for the pane and the command line. Null when the passport names no reporting year. */
export const nextYear = (tables: readonly TableData[]): NewYear | null => newYear(tables);
