import type { ColumnLists } from "../../workbook/tableEdits";
import type { TableData } from "../../workbook/tableData";
import { absenceFixes } from "./absenceFixes";
import { codeFixes } from "./codeFixes";
import { columnFixes } from "./columnFixes";
import type { Fix } from "./fix";
import { fixingTables } from "./fixingTable";
import { formatFixes } from "./formatFixes";
import { headerFixes } from "./headerFixes";
import { listFixes } from "./listFixes";
import { numberTextFixes } from "./numberTexts";
import { textFixes } from "./textFixes";

/** «Исправить»: everything in the data that can be mended without a doubt. `lists` are the drop-down lists of the columns that have one in the template. */
export function dataFixes(data: readonly TableData[], lists: readonly ColumnLists[]): Fix[] {
  const tables = fixingTables(data);
  const headers = tables.flatMap(headerFixes);
  return [
    ...tables.flatMap((table) => [...numberTextFixes(table), ...textFixes(table), ...absenceFixes(table)]),
    ...codeFixes(tables),
    ...headers.filter((fix) => isRequired(tables, fix)),
    ...columnFixes(tables, ({ required }) => required, headers),
    ...listFixes(tables, lists),
  ];
}

/** «Восстановить шаблон»: headers, columns, drop-down lists and number formats; the data stay as they are. */
export function templateFixes(data: readonly TableData[], lists: readonly ColumnLists[]): Fix[] {
  const tables = fixingTables(data);
  const headers = tables.flatMap(headerFixes);
  return [...headers, ...columnFixes(tables, ({ extra }) => extra !== true, headers), ...listFixes(tables, lists), ...tables.flatMap(formatFixes)];
}

const isRequired = (tables: ReturnType<typeof fixingTables>, { table, header }: Fix): boolean =>
  tables.some(({ definition }) => definition.name === table && definition.columns.some((column) => column.header === header && column.required));
