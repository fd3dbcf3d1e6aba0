import { WorkbookFailure } from "../../workbook/workbookFailure";
import type { WorkbookPort } from "../../workbook/workbookPort";
import { putCursor, showTab } from "./book/activeCell";
import { openBook, type Book } from "./book/book";
import { tabNamed, tabsOf } from "./book/sheetList";
import { blankParts } from "./package/blankParts";
import { unzip, zip } from "./package/zip";
import { editTables } from "./editing/editTables";
import { readLists } from "./reading/readLists";
import { readSheets } from "./reading/readSheets";
import { readTables } from "./reading/readTables";
import { makeTable } from "./writing/makeTable";
import { withASheet } from "./writing/withASheet";
import { writeSheetSet } from "./writing/writeSheetSet";
import { refuseOtherFormats, translateDamage } from "./xlsxFailure";

/** A workbook in a file instead of in Excel. */
export interface XlsxWorkbook extends WorkbookPort {
  /** The file as it stands, with everything that the user's file had. */
  toBytes(): Promise<Uint8Array>;
}

/**
 * Opens a file. The package is edited part by part: sheets of ours are new parts, and of the user's parts only those few lines change
 * that must name them. Libraries that read a workbook into a model and write the model back lose what the model does not know
 * (calculated columns, extensions, named styles, views), and a user's file must come back whole.
 */
export const openXlsxWorkbook = (bytes: Uint8Array): Promise<XlsxWorkbook> =>
  promised(() => {
    refuseOtherFormats(bytes);
    return xlsxWorkbook(openBook(unzip(bytes)));
  });

/** A workbook without a sheet; one that is saved so gets an empty sheet, because Excel opens no file without. */
export const newXlsxWorkbook = (): XlsxWorkbook => xlsxWorkbook(openBook(blankParts()));

/** The port is asynchronous because Excel is; here everything is done at once, and what is thrown becomes a rejection. */
const promised = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(translateDamage(work)));

function xlsxWorkbook(opened: Book): XlsxWorkbook {
  let book = opened;
  /** The package before the last replacing of sheets; null once anything else was changed. */
  let beforeWriting: Book | null = null;
  /** Works on a copy, so that a failure halfway leaves the workbook as it was. */
  const change = <T>(edit: (draft: Book) => T): Promise<T> =>
    promised(() => {
      const draft: Book = { ...book, parts: new Map(book.parts) };
      const result = edit(draft);
      beforeWriting = null;
      book = draft;
      return result;
    });
  return {
    readTables: (wanted, ownSheets) => promised(() => readTables(book, wanted, ownSheets)),
    writeSheets: async (set) => {
      const before = book;
      const written = await change((draft) => writeSheetSet(draft, set));
      if (set.mode === "replace") beforeWriting = before;
      return written;
    },
    restoreSheets: () =>
      promised(() => {
        if (beforeWriting === null) throw new WorkbookFailure("nothing-to-restore");
        [book, beforeWriting] = [beforeWriting, null];
      }),
    readLists: (columns) => promised(() => readLists(book, columns)),
    editTables: (edits) => change((draft) => editTables(draft, edits)),
    // Nobody else edits a file while it is open here.
    watch: () => Promise.resolve(),
    readSheets: (isOurTable) => promised(() => readSheets(book, isOurTable)),
    makeTable: (place) => change((draft) => makeTable(draft, place)),
    select: (sheet, cell) =>
      change((draft) => {
        const tab = tabNamed(tabsOf(draft), sheet);
        if (tab === null) throw new WorkbookFailure("not-found", sheet);
        putCursor(draft, tab, cell);
        showTab(draft, tab);
      }),
    toBytes: () => promised(() => zip(withASheet(book).parts)),
  };
}
