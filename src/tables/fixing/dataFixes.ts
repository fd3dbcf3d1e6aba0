import type { ColumnLists } from "../../workbook/tableEdits";
import { absenceFixes } from "./absenceFixes";
import { codeFixes } from "./codeFixes";
import { columnFixes } from "./columnFixes";
import type { Fix } from "./fix";
import type { FixingBook } from "./fixingTable";
import { formatFixes } from "./formatFixes";
import { headerFixes } from "./headerFixes";
import { listFixes } from "./listFixes";
import { numberTextFixes } from "./numberTexts";
import { textFixes } from "./textFixes";

/** «Исправить»: everything in the data that can be mended without a doubt. `lists` are the drop-down lists of the columns that have one in the template. */
export function dataFixes(book: FixingBook, lists: readonly ColumnLists[]): Fix[] {
  const { tables } = book;
  const headers = [...book.passport, ...tables].flatMap(headerFixes);
  return [
    ...tables.flatMap((table) => [...numberTextFixes(table), ...textFixes(table), ...absenceFixes(table)]),
    ...codeFixes(tables),
    ...headers.filter((fix) => isRequired(book, fix)),
    ...columnFixes(book, ({ required }) => required, headers),
    ...listFixes(book, lists),
  ];
}

/** «Восстановить шаблон»: headers, columns, drop-down lists and number formats; the data stay as they are. */
export function templateFixes(book: FixingBook, lists: readonly ColumnLists[]): Fix[] {
  const { tables } = book;
  const headers = [...book.passport, ...tables].flatMap(headerFixes);
  return [...headers, ...columnFixes(book, ({ extra }) => extra !== true, headers), ...listFixes(book, lists), ...tables.flatMap(formatFixes)];
}

const isRequired = ({ passport, tables }: FixingBook, { table, header }: Fix): boolean =>
  [...passport, ...tables].some(({ definition }) => definition.name === table && definition.columns.some((column) => column.header === header && column.required));
