import { namespacesOf, type Book } from "../book/book";
import { appendTab, tabsOf } from "../book/sheetList";
import { putText } from "../package/parts";

/** The same workbook, or, if it has no sheet yet, a copy with an empty one. */
export function withASheet(book: Book): Book {
  if (tabsOf(book).length > 0) return book;
  const copy: Book = { ...book, parts: new Map(book.parts) };
  const { path } = appendTab(copy, "Лист1");
  putText(
    copy.parts,
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespacesOf(copy).main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/></worksheet>`,
  );
  return copy;
}
