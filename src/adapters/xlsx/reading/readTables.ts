import type { WorkbookContent } from "../../../workbook/workbookPort";
import type { Book } from "../book/book";
import { tabsOf } from "../book/sheetList";
import { markedTab } from "../book/sheetMarks";
import { sharedRange } from "../book/ranges";
import { tablesOf } from "../book/tableList";
import { partText } from "../package/parts";
import { contentOf } from "./cellContent";
import { mergedCells } from "./mergedCells";
import { ownCells } from "./ownCells";
import { readNumberFormats } from "./numberFormats";
import { readSharedStrings } from "./sharedStrings";
import { readRows, type RawCell, type RawRow } from "./sheetCells";
import { tableData } from "./tableData";

/** Reads the wanted tables. Only the sheets that hold one are parsed, so that a fault elsewhere in the file does not matter. */
export function readTables(book: Book, wanted: (tableName: string) => boolean, ownKeys: readonly string[] = []): WorkbookContent {
  const tables = tablesOf(book).filter(({ name }) => wanted(name));
  const sheetNames = tabsOf(book).map(({ name }) => name);
  const own = ownKeys.flatMap((key) => {
    const tab = markedTab(book, tabsOf(book), key);
    return tab === null ? [] : [{ key, tab }];
  });
  if (tables.length + own.length === 0) return { tables: [], ownSheets: [], sheetNames };
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
  const mergesOf = new Map([...rowsOf.keys()].map((path) => [path, mergedCells(partText(book.parts, path))]));
  const meaning = { contentOf: (cell: RawCell) => contentOf(cell, strings), formatOf };
  return {
    tables: tables.map((table) => {
      const merges = (mergesOf.get(table.tab.path) ?? []).filter((range) => sharedRange(range, table.range) !== null);
      const data = tableData(table, rowsOf.get(table.tab.path) ?? new Map(), meaning);
      return merges.length === 0 ? data : { ...data, merges };
    }),
    ownSheets: own.map(({ key, tab }) => ({ key, name: tab.name, rows: ownCells(readRows(partText(book.parts, tab.path), () => true), meaning) })),
    sheetNames,
  };
}
