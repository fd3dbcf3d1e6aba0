import { localName } from "./xmlScan";
import { childNamed, xmlElement, type XmlElement } from "./xmlTree";

/** The parent's prefix, «x:» or nothing, so that a new child belongs to the same namespace. */
const prefixOf = (parent: XmlElement): string => parent.name.slice(0, parent.name.indexOf(":") + 1);

/** A copy of a bare element, named with the parent's prefix all the way down. */
export function adopted(parent: XmlElement, child: XmlElement): XmlElement {
  const prefix = prefixOf(parent);
  if (prefix === "") return child;
  const children = child.children.map((inner) => (typeof inner === "string" ? inner : adopted(parent, inner)));
  return { name: prefix + child.name, attributes: child.attributes, children };
}

/** Adds a bare element as the last child. */
export function append(parent: XmlElement, child: XmlElement): void {
  parent.children.push(adopted(parent, child));
}

/** The child of this name; made, at the place that the schema's order gives it, if the parent has none. */
export function ensureChild(parent: XmlElement, name: string, order: readonly string[], content: readonly XmlElement[] = []): XmlElement {
  const present = childNamed(parent, name);
  if (present !== null) return present;
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const found = parent.children.findIndex((child) => typeof child !== "string" && later.has(localName(child.name)));
  const made = adopted(parent, xmlElement(name, {}, content));
  parent.children.splice(found === -1 ? parent.children.length : found, 0, made);
  return made;
}

/** Removes a child element, if it is there. */
export function removeChild(parent: XmlElement, child: XmlElement | null): void {
  const index = child === null ? -1 : parent.children.indexOf(child);
  if (index !== -1) parent.children.splice(index, 1);
}
