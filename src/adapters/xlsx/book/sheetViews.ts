import { partPath, partText, putText } from "../package/parts";
import { childrenNamed, parseXml, serializeElement, type XmlElement } from "../xml/xmlTree";
import type { Book } from "./book";
import type { Tab } from "./sheetList";

const VIEWS = /<((?:[^\s:<>/]+:)?)sheetViews[\s>][\s\S]*?<\/\1sheetViews\s*>/;
const AFTER_VIEWS = /<((?:[^\s:<>/]+:)?)(?:sheetFormatPr|cols|sheetData)[\s>/]/;

/** Edits the views of a sheet in place. The rest of the part, above all its cells, is not parsed; an edit without effect writes nothing. */
export function editViews(book: Book, tab: Tab, edit: (view: XmlElement) => void): void {
  if (partPath(book.parts, tab.path) === null) return;
  const xml = partText(book.parts, tab.path);
  const { start, end, source } = findViews(xml);
  const views = parseXml(source).root;
  const before = serializeElement(views);
  for (const view of childrenNamed(views, "sheetView").slice(0, 1)) edit(view);
  const after = serializeElement(views);
  if (start !== null && after !== before) putText(book.parts, tab.path, xml.slice(0, start) + after + xml.slice(end));
}

/** The views as they stand, or an empty view and the place where it would go; a sheet without either is left alone. */
function findViews(xml: string): { readonly start: number | null; readonly end: number; readonly source: string } {
  const found = VIEWS.exec(xml);
  if (found !== null) return { start: found.index, end: found.index + found[0].length, source: found[0] };
  const next = AFTER_VIEWS.exec(xml);
  const prefix = next?.[1] ?? "";
  return {
    start: next?.index ?? null,
    end: next?.index ?? 0,
    source: `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`,
  };
}
