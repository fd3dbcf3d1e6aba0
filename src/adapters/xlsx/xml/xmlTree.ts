import { DamagedFile } from "../damagedFile";
import { localName, rawAttributes, scanXml } from "./xmlScan";
import { decodeXml, escapeAttribute } from "./xmlText";

/** An element to look at and to edit. What is not touched is written back as it was read. */
export interface XmlElement {
  readonly name: string;
  /** By qualified name, values raw (escaped). */
  readonly attributes: Map<string, string>;
  /** Elements, and everything else as raw markup. */
  readonly children: (XmlElement | string)[];
}

/** A whole part: what stands before the root element, and the root. */
export interface XmlDocument {
  readonly prologue: string;
  readonly root: XmlElement;
}

/** Reads a part; throws `DamagedFile` when it is not well-formed. */
export function parseXml(xml: string): XmlDocument {
  const path: XmlElement[] = [];
  const roots: XmlElement[] = [];
  let prologue = "";
  scanXml(xml, {
    open(name, attributes) {
      const element: XmlElement = { name, attributes: rawAttributes(attributes), children: [] };
      (path.at(-1)?.children ?? roots).push(element);
      path.push(element);
    },
    close: () => path.pop(),
    raw(markup) {
      if (roots.length === 0) prologue += markup;
      else path.at(-1)?.children.push(markup);
    },
  });
  const [root] = roots;
  if (root === undefined) throw new DamagedFile("no root element");
  return { prologue, root };
}

/** Writes a part. */
export const serializeXml = ({ prologue, root }: XmlDocument): string => prologue + serializeElement(root);

/** Writes one element with all it holds. */
export function serializeElement(node: XmlElement | string): string {
  if (typeof node === "string") return node;
  const tag = `<${node.name}${serializeAttributes(node.attributes)}`;
  return node.children.length === 0 ? `${tag}/>` : `${tag}>${node.children.map(serializeElement).join("")}</${node.name}>`;
}

/** Writes raw attributes; a value that stood between apostrophes may hold quotation marks. */
export const serializeAttributes = (attributes: ReadonlyMap<string, string>): string =>
  [...attributes].map(([name, value]) => ` ${name}="${value.replaceAll('"', "&quot;")}"`).join("");

/** Makes an element; `undefined` leaves an attribute out. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  const set = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, escapeAttribute(String(value))] as const],
  );
  return { name, attributes: new Map(set), children: [...children] };
}

/** The value of an attribute, or null. */
export function attribute(element: XmlElement, name: string): string | null {
  const raw = element.attributes.get(name);
  return raw === undefined ? null : decodeXml(raw);
}

/** Sets an attribute, or removes it when the value is null. */
export function setAttribute(element: XmlElement, name: string, value: string | number | null): void {
  if (value === null) element.attributes.delete(name);
  else element.attributes.set(name, escapeAttribute(String(value)));
}

/** Child elements of this local name. */
export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child): child is XmlElement => typeof child !== "string" && localName(child.name) === name);

/** The first child element of this local name, or null. */
export const childNamed = (element: XmlElement, name: string): XmlElement | null => childrenNamed(element, name)[0] ?? null;

/** Text inside the element itself, entities resolved. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === "string" ? rawText(child) : "")).join("");

/** What a piece of raw markup says: the text of character data and CDATA, nothing for comments and instructions. */
export function rawText(markup: string): string {
  if (markup.startsWith("<![CDATA[")) return markup.slice(9, -3);
  return markup.startsWith("<") ? "" : decodeXml(markup);
}

/** True for the schema's «1» and «true». */
export const isOn = (value: string | null | undefined): boolean => value === "1" || value === "true";
