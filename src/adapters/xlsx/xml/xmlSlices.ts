import { localName, rawAttributes, scanXml } from "./xmlScan";

/** A child of the root element, as it stands in the text. */
export interface XmlSlice {
  readonly name: string;
  readonly source: string;
}

/** The root's attributes (raw) and its children as uncut pieces of the text: for large parts of which only a few pieces matter. */
export function sliceXml(xml: string): { readonly rootAttributes: Map<string, string>; readonly children: readonly XmlSlice[] } {
  const children: XmlSlice[] = [];
  let rootAttributes = new Map<string, string>();
  let depth = 0;
  let start = 0;
  scanXml(xml, {
    open(_, attributes, offset) {
      if (depth === 0) rootAttributes = rawAttributes(attributes);
      if (depth === 1) start = offset;
      depth += 1;
    },
    close(name, end) {
      depth -= 1;
      if (depth === 1) children.push({ name: localName(name), source: xml.slice(start, end) });
    },
    raw: () => undefined,
  });
  return { rootAttributes, children };
}
