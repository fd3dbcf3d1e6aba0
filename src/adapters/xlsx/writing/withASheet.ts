import { namespacesOf, type Book } from "../book/book";
import { appendTab, tabsOf } from "../book/sheetList";
import { DECLARATION } from "../package/blankParts";
import { putText } from "../package/parts";

const VIEW = `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>`;

/** The same workbook, or, if it has no sheet yet, a copy with an empty one. */
export function withASheet(book: Book): Book {
  if (tabsOf(book).length > 0) return book;
  const copy: Book = { ...book, parts: new Map(book.parts) };
  const { path } = appendTab(copy, "Лист1");
  putText(copy.parts, path, `${DECLARATION}<worksheet xmlns="${namespacesOf(copy).main}">${VIEW}<sheetData/></worksheet>`);
  return copy;
}
