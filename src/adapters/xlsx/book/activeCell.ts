import { cellName, type CellPosition } from "../../../workbook/cell";
import { adopted, ensureChild } from "../xml/xmlInsert";
import { attribute, childNamed, childrenNamed, setAttribute, xmlElement, type XmlElement } from "../xml/xmlTree";
import { editWorkbook, WORKBOOK_ORDER, type Book } from "./book";
import { tabsOf, unhideTab, type Tab } from "./sheetList";
import { editViews } from "./sheetViews";

/** Makes a tab the one that shows on opening. Tabs left selected beside it would form a group, and typing would go into all of them. */
export function showTab(book: Book, shown: Tab): void {
  unhideTab(book, shown);
  editWorkbook(book, (root) => {
    const view = ensureChild(ensureChild(root, "bookViews", WORKBOOK_ORDER), "workbookView", []);
    setAttribute(view, "activeTab", shown.index);
  });
  for (const tab of tabsOf(book)) {
    editViews(book, tab, (view) => {
      if (tab.index === shown.index) setAttribute(view, "tabSelected", 1);
      else setAttribute(view, "tabSelected", null);
    });
  }
}

/** Puts the cursor on a cell of a sheet. */
export function putCursor(book: Book, tab: Tab, cell: CellPosition): void {
  editViews(book, tab, (view) => {
    const selection = activeSelection(view);
    setAttribute(selection, "activeCell", cellName(cell));
    setAttribute(selection, "activeCellId", null);
    setAttribute(selection, "sqref", cellName(cell));
  });
}

/** The cursor of the active pane; a view without panes has only one. */
function activeSelection(view: XmlElement): XmlElement {
  const pane = childNamed(view, "pane");
  const active = pane === null ? null : (attribute(pane, "activePane") ?? "topLeft");
  const present = childrenNamed(view, "selection").find(
    (selection) => active === null || (attribute(selection, "pane") ?? "topLeft") === active,
  );
  if (present !== undefined) return present;
  const made = adopted(view, xmlElement("selection", { pane: active ?? undefined }));
  view.children.splice(pane === null ? 0 : view.children.indexOf(pane) + 1, 0, made);
  return made;
}
