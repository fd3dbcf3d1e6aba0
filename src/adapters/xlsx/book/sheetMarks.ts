import { quoteSheetName } from "../../../workbook/cell";
import { definedNamesOf, type DefinedName } from "./definedNames";
import type { Book } from "./book";
import { sameName, tabNamed, type Tab } from "./sheetList";

/**
 * A hidden name of the workbook that refers to the sheet marks it as ours: Excel keeps it right when the sheet is renamed,
 * makes no second one when the sheet is copied, and turns it into #REF! when the sheet is deleted.
 */
const MARK = "MunicipalReport.";
const markName = (key: string): string => MARK + key;

/** True for the mark of this key; a sheet's own name of the same spelling belongs to a copy. */
export const isMark = (name: DefinedName, key: string): boolean => name.sheet === null && sameName(name.name, markName(key));

/** The mark to be made for a sheet. */
export const newMark = (key: string, sheet: string): DefinedName => ({
  name: markName(key),
  sheet: null,
  hidden: true,
  reference: `${quoteSheetName(sheet)}!$A$1:$Z$1000`,
});

/** Our sheet of this key, or null: never made, deleted, or the mark is broken. */
export function markedTab(book: Book, tabs: readonly Tab[], key: string): Tab | null {
  const mark = definedNamesOf(book).find((name) => isMark(name, key));
  const sheet = mark === undefined ? null : sheetOf(mark.reference);
  const tab = sheet === null ? null : tabNamed(tabs, sheet);
  return tab?.isWorksheet === true ? tab : null;
}

/** Every sheet of ours, whatever its key. */
export const markedTabs = (book: Book, tabs: readonly Tab[]): Tab[] =>
  definedNamesOf(book).flatMap(({ name, sheet, reference }) => {
    const marked = sheet === null && name.toLowerCase().startsWith(MARK.toLowerCase()) ? sheetOf(reference) : null;
    const tab = marked === null ? null : tabNamed(tabs, marked);
    return tab === null ? [] : [tab];
  });

/** Excel leaves the quotation marks out where it can. */
function sheetOf(reference: string): string | null {
  const [, quoted, plain] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}
