import { childNamed, childrenNamed, attribute, setAttribute, xmlElement, type XmlElement } from "../xml/xmlTree";
import { append, ensureChild } from "../xml/xmlInsert";
import { declarePart } from "../package/contentTypes";
import { freePartPath, putText } from "../package/parts";
import { relate, relationshipsOf } from "../package/relationships";
import { editWorkbook, namespacesOf, WORKBOOK_ORDER, workbookRoot, type Book } from "./book";

/** One tab of the workbook. */
export interface Tab {
  readonly name: string;
  /** Zero-based position, which is also what a sheet's own defined names refer to. */
  readonly index: number;
  readonly path: string;
  /** False for a chart sheet and the like. */
  readonly isWorksheet: boolean;
  readonly isHidden: boolean;
}

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const tabElements = (root: XmlElement): XmlElement[] => childrenNamed(childNamed(root, "sheets") ?? xmlElement("sheets"), "sheet");

/** All tabs, in order. */
export function tabsOf(book: Book): Tab[] {
  const relationships = relationshipsOf(book.parts, book.path);
  return tabElements(workbookRoot(book)).map((element, index) => {
    const idName = [...element.attributes.keys()].find((name) => name.endsWith(":id"));
    const id = idName === undefined ? null : attribute(element, idName);
    const target = relationships.find((relationship) => relationship.id === id);
    return { name: attribute(element, "name") ?? "", index, path: target?.target ?? "", isWorksheet: target?.kind === "worksheet", isHidden: element.attributes.has("state") && attribute(element, "state") !== "visible" };
  });
}

/** The tab of this name, as Excel compares names: without regard to case. */
export const tabNamed = (tabs: readonly Tab[], name: string): Tab | null => tabs.find((tab) => sameName(tab.name, name)) ?? null;

/** Excel compares the names of sheets, tables and defined names without regard to case. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Appends a tab with an empty part, to be filled by the caller. */
export function appendTab(book: Book, name: string): Tab {
  const { relationships } = namespacesOf(book);
  const path = freePartPath(book.parts, `${book.path.slice(0, book.path.lastIndexOf("/") + 1)}worksheets/sheet`);
  putText(book.parts, path, "");
  declarePart(book.parts, path, WORKSHEET_TYPE);
  const relationshipId = relate(book.parts, book.path, `${relationships}/worksheet`, path);
  return editWorkbook(book, (root) => {
    const tabs = tabElements(root);
    const sheetId = Math.max(0, ...tabs.map((tab) => Number(attribute(tab, "sheetId")))) + 1;
    const prefix = relationshipPrefix(root, relationships);
    append(ensureChild(root, "sheets", WORKBOOK_ORDER), xmlElement("sheet", { name, sheetId, [`${prefix}:id`]: relationshipId }));
    return { name, index: tabs.length, path, isWorksheet: true, isHidden: false };
  });
}

function relationshipPrefix(root: XmlElement, namespace: string): string {
  const declared = [...root.attributes].find(([name, uri]) => name.startsWith("xmlns:") && uri === namespace);
  if (declared !== undefined) return declared[0].slice("xmlns:".length);
  setAttribute(root, "xmlns:r", namespace);
  return "r";
}

/** Shows a hidden tab. */
export function unhideTab(book: Book, tab: Tab): void {
  const state = tabElements(workbookRoot(book))[tab.index]?.attributes.get("state");
  if (state !== undefined) editWorkbook(book, (root) => tabElements(root)[tab.index]?.attributes.delete("state"));
}
