import type { Book } from "../book/book";
import type { Tab } from "../book/sheetList";
import { partText } from "../package/parts";
import { attribute, childrenNamed, isOn, parseXml, serializeElement } from "../xml/xmlTree";
import { removeChild } from "../xml/xmlInsert";
import { sliceXml, type XmlSlice } from "../xml/xmlSlices";

/** What matters of a sheet of ours before it is drawn anew. */
export interface FormerSheet {
  readonly tab: Tab;
  readonly isProtected: boolean;
  readonly rootAttributes: ReadonlyMap<string, string>;
  /** The piece that names the part with charts and shapes: ours and a person's. */
  readonly drawing: XmlSlice | null;
  /** Pieces that a person added on top: notes, background, controls, slicers. */
  readonly carried: readonly XmlSlice[];
}

const CARRIED = new Set("legacyDrawing legacyDrawingHF picture oleObjects controls AlternateContent".split(" "));

/** Extensions of [MS-XLSX]: slicers, table slicers, timelines and sparklines. Other extensions (validations, formats) belong to the former cells. */
const CARRIED_EXTENSIONS = [
  "{A8765BA9-456A-4DAB-B4F3-ACF838C121DE}",
  "{3A4CF648-6AED-40F4-86FF-DC5316D8AED3}",
  "{7E03D99C-DC04-49D9-9315-930204A7B6E9}",
  "{05C60535-1F16-4FD2-B633-F4F36F0B64E0}",
];

/** Looks at the sheet as it stands. */
export function readFormerSheet(book: Book, tab: Tab): FormerSheet {
  const { rootAttributes, children } = sliceXml(partText(book.parts, tab.path));
  const protection = children.find(({ name }) => name === "sheetProtection");
  return {
    tab,
    isProtected: protection !== undefined && isOn(attribute(parseXml(protection.source).root, "sheet")),
    rootAttributes,
    drawing: children.find(({ name }) => name === "drawing") ?? null,
    carried: [
      ...children.filter(({ name }) => CARRIED.has(name)),
      ...children.filter(({ name }) => name === "extLst").flatMap(carriedExtensions),
    ],
  };
}

function carriedExtensions({ name, source }: XmlSlice): XmlSlice[] {
  const list = parseXml(source).root;
  for (const entry of childrenNamed(list, "ext")) {
    if (!CARRIED_EXTENSIONS.includes(attribute(entry, "uri")?.toUpperCase() ?? "")) removeChild(list, entry);
  }
  return childrenNamed(list, "ext").length === 0 ? [] : [{ name, source: serializeElement(list) }];
}
