/** An element of a parsed document; namespaces are resolved, comments and processing instructions are gone. */
export interface XmlElement {
  readonly name: string;
  /** The namespace address; empty when there is none. */
  readonly namespace: string;
  /** By local name, `xsi:type` for the schema instance's attribute and `{address}name` for any other namespace. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The element's own character data, trimmed. */
  readonly text: string;
  readonly line: number;
}

/** The children with a given local name. */
export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The element itself and everything below it, in document order. */
export function withDescendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

/** All elements below a given one that have a given local name. */
export function descendantsNamed(element: XmlElement, name: string): XmlElement[] {
  return withDescendants(element).filter((candidate) => candidate !== element && candidate.name === name);
}
