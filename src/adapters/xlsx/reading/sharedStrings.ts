import type { Book } from "../book/book";
import { partText } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { localName, scanXml } from "../xml/xmlScan";
import { rawText } from "../xml/xmlTree";
import { decodeCellText } from "../xml/xmlText";

/** The workbook's common texts by number. Runs of formatted text are joined; phonetic guides are not part of the text. */
export function readSharedStrings(book: Book): string[] {
  const part = relationshipsOf(book.parts, book.path).find(({ kind }) => kind === "sharedStrings");
  if (part === undefined) return [];
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let inGuide = false;
  scanXml(partText(book.parts, part.target), {
    open(name) {
      const local = localName(name);
      if (local === "si") text = "";
      else if (local === "rPh") inGuide = true;
      else if (local === "t") inText = !inGuide;
    },
    close(name) {
      const local = localName(name);
      if (local === "si") strings.push(decodeCellText(text));
      else if (local === "rPh") inGuide = false;
      else if (local === "t") inText = false;
    },
    raw(markup) {
      if (inText) text += rawText(markup);
    },
  });
  return strings;
}
