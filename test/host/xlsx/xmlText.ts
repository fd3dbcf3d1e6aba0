/*
 * Just enough XML for the few small parts that the file library does not carry over: attributes of one tag and texts without markup.
 */
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text with its entities resolved. */
export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (piece, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? piece;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });

/** Text for an element or an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(/[<>&"\n]/g, (sign) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;", "\n": "&#10;" })[sign] ?? sign);

/** One element with its attributes and the text between its tags. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string;
}

/** All elements of a name, wherever they stand; elements of that name must not be nested. A namespace prefix does not matter. */
export function elementsNamed(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, "g");
  return [...xml.matchAll(pattern)].map(([, attributes = "", content = ""]) => ({ attributes: attributesOf(attributes), content }));
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = "", one, other]) => [
      name,
      unescapeXml(one ?? other ?? ""),
    ]),
  );
}
