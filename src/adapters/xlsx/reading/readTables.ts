import type { WorkbookContent } from "../../../workbook/workbookPort";
import type { Book } from "../book/book";
import { tabsOf } from "../book/sheetList";
import { tablesOf } from "../book/tableList";
import { partText } from "../package/parts";
import { contentOf } from "./cellContent";
import { readNumberFormats } from "./numberFormats";
import { readSharedStrings } from "./sharedStrings";
import { readRows, type RawCell, type RawRow } from "./sheetCells";
import { tableData } from "./tableData";

/** Reads the wanted tables. Only the sheets that hold one are parsed, so that a fault elsewhere in the file does not matter. */
export function readTables(book: Book, wanted: (tableName: string) => boolean): WorkbookContent {
  const tables = tablesOf(book).filter(({ name }) => wanted(name));
  const sheetNames = tabsOf(book).map(({ name }) => name);
  if (tables.length === 0) return { tables: [], sheetNames };
  const strings = readSharedStrings(book);
  const formatOf = readNumberFormats(book);
  const rowsOf = new Map<string, Map<number, RawRow>>();
  for (const path of new Set(tables.map(({ tab }) => tab.path))) {
    const ranges = tables.filter(({ tab }) => tab.path === path).map(({ range }) => range);
    rowsOf.set(
      path,
      readRows(partText(book.parts, path), (row) => ranges.some(({ top, bottom }) => row >= top && row <= bottom)),
    );
  }
  const meaning = { contentOf: (cell: RawCell) => contentOf(cell, strings), formatOf };
  return { tables: tables.map((table) => tableData(table, rowsOf.get(table.tab.path) ?? new Map(), meaning)), sheetNames };
}
