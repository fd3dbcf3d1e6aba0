import type { SheetSet, SheetSpec } from "../../../workbook/sheetSpec";
import { WorkbookFailure } from "../../../workbook/workbookFailure";
import { workbookRoot, type Book } from "../book/book";
import { definedNamesOf } from "../book/definedNames";
import { markedTab } from "../book/sheetMarks";
import { freeSheetName } from "../book/sheetName";
import { sameName, tabsOf, type Tab } from "../book/sheetList";
import { tablesOf } from "../book/tableList";
import { attribute, childNamed, isOn } from "../xml/xmlTree";
import { readFormerSheet, type FormerSheet } from "./formerSheet";

/** Where a sheet goes: onto a sheet of ours, or to the end of the workbook. */
export interface Place {
  readonly spec: SheetSpec;
  readonly name: string;
  readonly former: FormerSheet | null;
}

/** A place with the tab that the sheet has got. */
export interface PlacedSheet extends Place {
  readonly tab: Tab;
}

/** Finds a place for every sheet and refuses, before anything is written, what Excel would refuse too. */
export function placeSheets(book: Book, set: SheetSet): Place[] {
  const tabs = tabsOf(book);
  const taken = tabs.map(({ name }) => name);
  const places = set.sheets.map((spec): Place => {
    const tab = set.mode === "replace" ? markedTab(book, tabs, spec.key) : null;
    if (tab !== null) return { spec, name: tab.name, former: readFormerSheet(book, tab) };
    const name = freeSheetName(spec.name, taken);
    taken.push(name);
    return { spec, name, former: null };
  });
  refuseProtected(book, places);
  refuseForeignTables(book, places);
  refuseTakenTableNames(book, places);
  return places;
}

function refuseProtected(book: Book, places: readonly Place[]): void {
  const locked = places.find(({ former }) => former?.isProtected === true);
  if (locked !== undefined) throw new WorkbookFailure("sheet-protected", locked.name);
  const protection = childNamed(workbookRoot(book), "workbookProtection");
  const structureIsLocked = protection !== null && isOn(attribute(protection, "lockStructure"));
  if (structureIsLocked && places.some(({ former }) => former === null)) throw new WorkbookFailure("workbook-protected");
}

/** A table on a sheet of ours that the new drawing does not name is a person's, and would be lost. */
function refuseForeignTables(book: Book, places: readonly Place[]): void {
  for (const { spec, former } of places) {
    const foreign = tablesOf(book).find(({ tab, name }) => tab.index === former?.tab.index && !spec.tables.some((own) => sameName(own.name, name)));
    if (foreign !== undefined) throw new WorkbookFailure("table-in-the-way", foreign.name);
  }
}

/** Tables and defined names share one set of names in a workbook. */
function refuseTakenTableNames(book: Book, places: readonly Place[]): void {
  const redrawn = places.flatMap(({ former }) => (former === null ? [] : [former.tab.index]));
  const tables = tablesOf(book).filter(({ tab }) => !redrawn.includes(tab.index));
  const taken = [...tables, ...definedNamesOf(book).filter(({ sheet }) => sheet === null)].map(({ name }) => name);
  for (const { name } of places.flatMap(({ spec }) => spec.tables)) {
    if (taken.some((other) => sameName(other, name))) throw new WorkbookFailure("name-taken", name);
    taken.push(name);
  }
}
