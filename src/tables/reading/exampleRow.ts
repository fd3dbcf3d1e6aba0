import type { TableDefinition } from "../definitions/tableDefinition";
import { normalise } from "../normalise";
import type { CellContent } from "../../workbook/cell";

/** Stands where a row's number belongs and says that the row is an example. */
export const EXAMPLE_MARK = "пример";
const SPELLINGS = new Set([EXAMPLE_MARK, "example"]);

/** The column that can bear the mark; null for a table that has no examples. */
export const exampleField = ({ columns }: TableDefinition): string | null => columns.find(({ field }) => field === "number" || field === "measureNumber")?.field ?? null;

/** Whether a number's cell marks its row as an example. Such a row is no data: no reader, check or count may see it. */
export const isExampleMark = (content: CellContent): boolean => typeof content === "string" && SPELLINGS.has(normalise(content));
