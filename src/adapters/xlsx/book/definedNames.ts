import { append, ensureChild, removeChild } from "../xml/xmlInsert";
import { attribute, childNamed, childrenNamed, isOn, textOf, xmlElement, type XmlElement } from "../xml/xmlTree";
import { escapeText } from "../xml/xmlText";
import { editWorkbook, WORKBOOK_ORDER, workbookRoot, type Book } from "./book";

/** A defined name of the workbook or of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** Position of the sheet it belongs to; null for the whole workbook. */
  readonly sheet: number | null;
  readonly hidden: boolean;
  readonly reference: string;
}

/** All defined names. */
export function definedNamesOf(book: Book): DefinedName[] {
  const list = childNamed(workbookRoot(book), "definedNames");
  return list === null ? [] : childrenNamed(list, "definedName").map(readName);
}

function readName(element: XmlElement): DefinedName {
  const sheet = attribute(element, "localSheetId");
  return {
    name: attribute(element, "name") ?? "",
    sheet: sheet === null ? null : Number(sheet),
    hidden: isOn(attribute(element, "hidden")),
    reference: textOf(element),
  };
}

/** Removes the names that are no longer wanted and adds new ones; all others stay as they were written. */
export function replaceNames(book: Book, isOutdated: (name: DefinedName) => boolean, added: readonly DefinedName[]): void {
  editWorkbook(book, (root) => {
    const list = ensureChild(root, "definedNames", WORKBOOK_ORDER);
    for (const element of childrenNamed(list, "definedName")) if (isOutdated(readName(element))) removeChild(list, element);
    for (const { name, sheet, hidden, reference } of added) {
      const attributes = { name, localSheetId: sheet ?? undefined, hidden: hidden ? 1 : undefined };
      append(list, xmlElement("definedName", attributes, [escapeText(reference)]));
    }
    if (childrenNamed(list, "definedName").length === 0) removeChild(root, list);
  });
}
