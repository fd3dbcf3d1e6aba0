import { quoteSheetName } from "../../workbook/cell";
import type { ColumnPlace, ListSpec } from "../../workbook/tableEdits";
import type { ColumnDefinition } from "../definitions/tableDefinition";
import { formulaWithNames } from "../../workbook/sheetSpec";
import { filledPart, listRange, LISTS_SHEET, type ListName } from "../template/listsSheet";
import type { FixingBook, FixingTable } from "./fixingTable";

/** The template's lists on the sheet «Списки», by field. */
const LISTS: Readonly<Record<string, ListName>> = { unit: "units", direction: "directions", status: "statuses", kind: "kinds", fundingSource: "sources" };

/** The drop-down list that the template gives a column; null where it gives none. */
export function listOf({ tables, hasListsSheet }: FixingBook, column: ColumnDefinition): ListSpec | null {
  const name = column.extra === true ? undefined : LISTS[column.field];
  const ofSheet = hasListsSheet && name !== undefined ? { formula: formulaWithNames(listRange(name), () => quoteSheetName(LISTS_SHEET)) } : null;
  const source = column.field === "subprogramme" ? codesRange(tables) : (ofSheet ?? column.list ?? null);
  if (source === null) return null;
  return { source, prompt: column.hint === "" ? null : { title: column.header, text: column.hint }, error: null };
}

/** Columns whose drop-down lists must be known before they can be mended. */
export const listedColumns = (book: FixingBook): ColumnPlace[] =>
  book.tables.flatMap((table) =>
    table.definition.columns.flatMap((column): ColumnPlace[] => {
      const position = table.positions.get(column.field);
      return position === undefined || table.data.rows.length === 0 || listOf(book, column) === null ? [] : [{ table: table.data.name, column: position }];
    }),
  );

/** The cells of «Подпрограммы» that hold the codes. */
function codesRange(tables: readonly FixingTable[]): { readonly formula: string } | null {
  const table = tables.find(({ definition }) => definition.name === "Подпрограммы");
  const position = table?.positions.get("code");
  if (table === undefined || position === undefined || table.data.rows.length === 0) return null;
  const { sheet, topLeft, rows } = table.data;
  return { formula: filledPart(`${quoteSheetName(sheet)}!`, topLeft.column + position, topLeft.row + 1, topLeft.row + rows.length) };
}
