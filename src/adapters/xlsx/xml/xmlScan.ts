import { DamagedFile } from "../damagedFile";

/** What a scan meets, in the order of the text. Names and attributes are raw; `offset` and `end` point into the scanned text. */
export interface XmlHandler {
  open(name: string, attributes: string, offset: number): void;
  close(name: string, end: number): void;
  /** Character data, CDATA sections, comments and processing instructions, as they stand. */
  raw(markup: string): void;
}

const OPEN_TAG = /<([^\s/<>!?=]+)((?:\s+[^\s=/<>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const CLOSE_TAG = /<\/([^\s<>]+)\s*>/y;
const SECTIONS: readonly (readonly [string, string])[] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

/** Walks through well-formed XML once; throws `DamagedFile` on anything else, document types included (OPC forbids them). */
export function scanXml(xml: string, handler: XmlHandler): void {
  const open: string[] = [];
  let roots = 0;
  let position = 0;
  while (position < xml.length) {
    const end = markupEnd(xml, position);
    if (end !== null) {
      const markup = xml.slice(position, end);
      if (open.length === 0 && !markup.startsWith("<") && markup.trim() !== "") throw new DamagedFile("text outside the root element");
      handler.raw(markup);
      position = end;
      continue;
    }
    CLOSE_TAG.lastIndex = OPEN_TAG.lastIndex = position;
    const closing = CLOSE_TAG.exec(xml);
    const opening = closing === null ? OPEN_TAG.exec(xml) : null;
    if (closing !== null) {
      position = CLOSE_TAG.lastIndex;
      if (open.pop() !== closing[1]) throw new DamagedFile(`unexpected </${closing[1]}>`);
      handler.close(closing[1] ?? "", position);
    } else if (opening !== null) {
      const [, name = "", attributes = "", slash] = opening;
      if (open.length === 0 && ++roots > 1) throw new DamagedFile("second root element");
      handler.open(name, attributes, position);
      position = OPEN_TAG.lastIndex;
      if (slash === "/") handler.close(name, position);
      else open.push(name);
    } else throw new DamagedFile(`markup at ${position}`);
  }
  if (open.length > 0 || roots === 0) throw new DamagedFile("XML ends too early");
}

/** Where the text, comment, CDATA section or instruction at this position ends; null at a tag. */
function markupEnd(xml: string, position: number): number | null {
  if (xml[position] !== "<") {
    const next = xml.indexOf("<", position);
    return next === -1 ? xml.length : next;
  }
  const section = SECTIONS.find(([start]) => xml.startsWith(start, position));
  if (section === undefined) return null;
  const end = xml.indexOf(section[1], position + section[0].length);
  if (end === -1) throw new DamagedFile(`unclosed ${section[0]}`);
  return end + section[1].length;
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a tag by qualified name, values raw. */
export function rawAttributes(attributes: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of attributes.matchAll(ATTRIBUTE)) found.set(name, double ?? single ?? "");
  return found;
}

/** «row» for «x:row». */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);
