import type { ConditionalLook } from "../../../workbook/sheetSpec";
import type { CellStyle } from "../../../workbook/sheetStyle";
import { namespacesOf, type Book } from "../book/book";
import { BLANK_STYLES, STYLES_TYPE } from "../package/blankParts";
import { declarePart } from "../package/contentTypes";
import { partPath, partXml, putText } from "../package/parts";
import { relate, relationshipsOf } from "../package/relationships";
import { ensureChild } from "../xml/xmlInsert";
import { localName } from "../xml/xmlScan";
import { childNamed, childrenNamed, parseXml, serializeXml, setAttribute, xmlElement, type XmlElement } from "../xml/xmlTree";
import { numberFormatIds } from "./numberFormatIds";
import { borderXml, cellFormatXml, conditionalXml, fillXml, fontXml } from "./styleXml";
import { openXmlList, type XmlList } from "./xmlList";

/** The workbook's cell formats, open for adding ours to them. */
export interface StyleTable {
  /** Number of the cell format for a style. `quoted` keeps a text text. */
  readonly indexOf: (style: CellStyle, quoted: boolean) => number;
  /** Number of the differential format for a conditional look. */
  readonly conditionalIndexOf: (look: ConditionalLook) => number;
  /** Number of the cell format that differs from another one in its number format only. */
  readonly restyled: (index: number, numberFormat: string, quoted: boolean) => number;
  readonly save: () => void;
}

/** ISO/IEC 29500-1, 18.8.39: the order of the style sheet's children. */
const STYLES_ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** Opens the styles part; a package without one gets it. */
export function openStyleTable(book: Book): StyleTable {
  const path = stylesPath(book);
  const document = partXml(book.parts, path);
  const { root } = document;
  const [fonts, fills, borders, formats] = [listOf(root, "fonts"), listOf(root, "fills"), listOf(root, "borders"), listOf(root, "cellXfs")];
  const numberFormat = numberFormatIds(root, STYLES_ORDER);
  const known = new Map<string, number>();
  return {
    indexOf(style, quoted) {
      const key = `${quoted ? "'" : ""}${JSON.stringify(style)}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      const parts = {
        numFmtId: numberFormat(style.numberFormat),
        fontId: fonts.indexOf(fontXml(style)),
        fillId: fills.indexOf(fillXml(style)),
        borderId: borders.indexOf(borderXml(style.border)),
      };
      const index = formats.indexOf(cellFormatXml(style, parts, quoted));
      known.set(key, index);
      return index;
    },
    conditionalIndexOf: (look) => openXmlList(ensureChild(root, "dxfs", STYLES_ORDER)).indexOf(conditionalXml(look, numberFormat)),
    restyled(index, code, quoted) {
      const former = childrenNamed(childNamed(root, "cellXfs") ?? root, "xf")[index];
      const changed = bare(former ?? xmlElement("xf", { fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
      setAttribute(changed, "numFmtId", numberFormat(code));
      setAttribute(changed, "applyNumberFormat", 1);
      setAttribute(changed, "quotePrefix", quoted ? 1 : null);
      return formats.indexOf(changed);
    },
    save: () => putText(book.parts, path, serializeXml(document)),
  };
}

/** A list of the part; where a foreign program has left it out, with the entries that Excel takes for granted. */
function listOf(root: XmlElement, name: string): XmlList {
  const standard = childNamed(parseXml(BLANK_STYLES).root, name)?.children.filter((child) => typeof child !== "string");
  return openXmlList(ensureChild(root, name, STYLES_ORDER, standard));
}

function stylesPath(book: Book): string {
  const present = relationshipsOf(book.parts, book.path).find(({ kind }) => kind === "styles");
  if (present !== undefined && partPath(book.parts, present.target) !== null) return present.target;
  const { main, relationships } = namespacesOf(book);
  const path = present?.target ?? `${book.path.slice(0, book.path.lastIndexOf("/") + 1)}styles.xml`;
  putText(book.parts, path, BLANK_STYLES.replace(/xmlns="[^"]*"/, `xmlns="${main}"`));
  declarePart(book.parts, path, STYLES_TYPE);
  if (present === undefined) relate(book.parts, book.path, `${relationships}/styles`, path);
  return path;
}

/** A copy without the prefixes of its namespace. */
const bare = ({ name, attributes, children }: XmlElement): XmlElement => ({
  name: localName(name),
  attributes: new Map(attributes),
  children: children.map((child) => (typeof child === "string" ? child : bare(child))),
});
