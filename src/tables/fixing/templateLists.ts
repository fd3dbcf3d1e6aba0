import { quoteSheetName } from "../../workbook/cell";
import type { ColumnPlace, ListSpec } from "../../workbook/tableEdits";
import type { ColumnDefinition } from "../definitions/tableDefinition";
import { filledPart } from "../template/listsSheet";
import type { FixingTable } from "./fixingTable";

/** The drop-down list that the template gives a column; null where it gives none. */
export function listOf(tables: readonly FixingTable[], column: ColumnDefinition): ListSpec | null {
  const source = column.field === "subprogramme" ? codesRange(tables) : (column.list ?? null);
  if (source === null) return null;
  return { source, prompt: column.hint === "" ? null : { title: column.header, text: column.hint }, error: null };
}

/** Columns whose drop-down lists must be known before they can be mended. */
export const listedColumns = (tables: readonly FixingTable[]): ColumnPlace[] =>
  tables.flatMap((table) =>
    table.definition.columns.flatMap((column): ColumnPlace[] => {
      const position = table.positions.get(column.field);
      return position === undefined || table.data.rows.length === 0 || listOf(tables, column) === null ? [] : [{ table: table.data.name, column: position }];
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
