import type { RangeSpec } from "../../../workbook/sheetSpec";
import { WorkbookFailure } from "../../../workbook/workbookFailure";
import type { TablePlace } from "../../../workbook/workbookPort";
import type { Book } from "../book/book";
import { definedNamesOf, replaceNames } from "../book/definedNames";
import { sameName, tabNamed, tabsOf, type Tab } from "../book/sheetList";
import { parseRange, tablesOf } from "../book/tableList";
import { partText, putText } from "../package/parts";
import { contentOf } from "../reading/cellContent";
import { readSharedStrings } from "../reading/sharedStrings";
import { readRows } from "../reading/sheetCells";
import { sheetMerges } from "../reading/sheetMerges";
import { rawAttributes } from "../xml/xmlScan";
import { sliceXml, type XmlSlice } from "../xml/xmlSlices";
import { addTablePart } from "./sheetTables";

/** Only lines, no bands: the cells keep their look. */
const STYLE = "TableStyleLight1";
const FILTER = "_xlnm._FilterDatabase";

/** Adds a table over cells of a user's sheet. In the sheet's part only the list of tables changes, and a filter that the table's own replaces. */
export function makeTable(book: Book, { sheet, range, name }: TablePlace): void {
  const tab = tabNamed(tabsOf(book), sheet);
  if (tab === null) throw new WorkbookFailure("not-found", sheet);
  const xml = partText(book.parts, tab.path);
  const { children } = sliceXml(xml);
  refuse(book, tab, { sheet, range, name }, children, xml);
  const id = Math.max(0, ...tablesOf(book).map((table) => table.id)) + 1;
  const relationship = addTablePart(book, tab, { name, range, columns: headers(book, xml, range), styleName: STYLE }, id);
  const filter = children.find((child) => child.name === "autoFilter");
  const isReplaced = filter !== undefined && overlap(parseRange(attributesOf(filter).get("ref") ?? ""), range);
  const unfiltered = isReplaced ? xml.replace(filter.source, () => "") : xml;
  putText(book.parts, tab.path, withTablePart(unfiltered, relationship));
  if (isReplaced) replaceNames(book, (defined) => defined.sheet === tab.index && defined.name === FILTER, []);
}

function refuse(book: Book, tab: Tab, { sheet, range, name }: TablePlace, children: readonly XmlSlice[], xml: string): void {
  const protection = children.find((child) => child.name === "sheetProtection");
  if (protection !== undefined && ["1", "true"].includes(attributesOf(protection).get("sheet") ?? "")) throw new WorkbookFailure("sheet-protected", sheet);
  const tables = tablesOf(book);
  const names = [...tables.map((table) => table.name), ...definedNamesOf(book).filter((defined) => defined.sheet === null).map((defined) => defined.name)];
  if (names.some((other) => sameName(other, name))) throw new WorkbookFailure("name-taken", name);
  const inTheWay = [...sheetMerges(xml), ...tables.filter((table) => table.tab.index === tab.index).map((table) => table.range)];
  if (range.bottom <= range.top || inTheWay.some((area) => overlap(area, range))) throw new WorkbookFailure("table-refused", sheet);
}

/** What stands in the header's cells; a table's columns must be called the same, and a file whose columns differ is «repaired». */
function headers(book: Book, xml: string, { top, left, right }: RangeSpec): string[] {
  const strings = readSharedStrings(book);
  const cells = readRows(xml, (row) => row === top).get(top)?.cells;
  const texts = Array.from({ length: right - left + 1 }, (_, index) => {
    const cell = cells?.get(left + index);
    const content = cell === undefined ? null : contentOf(cell, strings);
    return typeof content === "string" ? content : "";
  });
  const isUnique = new Set(texts.map((text) => text.toLowerCase())).size === texts.length;
  if (!isUnique || texts.includes("")) throw new WorkbookFailure("table-refused");
  return texts;
}

/** ISO/IEC 29500-1, 18.3.1.99: only extensions come after the list of tables. */
function withTablePart(xml: string, relationship: string): string {
  const { children } = sliceXml(xml);
  const list = children.find((child) => child.name === "tableParts");
  const prefix = /^<([^\s:<>/]+:)?sheetData/u.exec(children.find((child) => child.name === "sheetData")?.source ?? "")?.[1] ?? "";
  const part = `<${prefix}tablePart xmlns:r="${relationshipNamespace(xml)}" r:id="${relationship}"/>`;
  const present = list === undefined ? "" : list.source.replace(/^<[^>]*>|<\/[^<>]*>$/gu, "");
  const count = list === undefined ? 1 : list.source.split(/<[^\s<>/]*tablePart\s/u).length;
  const made = `<${prefix}tableParts count="${count}">${present}${part}</${prefix}tableParts>`;
  if (list !== undefined) return xml.replace(list.source, () => made);
  const extensions = children.find((child) => child.name === "extLst");
  const at = extensions === undefined ? xml.lastIndexOf("</") : xml.lastIndexOf(extensions.source);
  return xml.slice(0, at) + made + xml.slice(at);
}

/** Strict files use another namespace than transitional ones. */
const relationshipNamespace = (xml: string): string =>
  xml.includes("http://purl.oclc.org/ooxml/spreadsheetml/main") ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const attributesOf = ({ source }: XmlSlice): Map<string, string> => rawAttributes(/^<\S+([^>]*)>/u.exec(source)?.[1] ?? "");

const overlap = (one: RangeSpec, other: RangeSpec): boolean => one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
