import type { XmlCursor } from "./xmlCursor";

const SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

/** Namespace addresses by prefix; the default namespace has the empty prefix. */
export type NamespaceScope = ReadonlyMap<string, string>;

/** The prefix `xml` needs no declaration (Namespaces in XML, §3). */
export const OUTER_SCOPE: NamespaceScope = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);

/** The scope inside an element: its parent's and its own declarations. */
export function scopeOf(written: ReadonlyMap<string, string>, outer: NamespaceScope): NamespaceScope {
  const scope = new Map(outer);
  for (const [name, value] of written) {
    if (name === "xmlns") scope.set("", value);
    if (name.startsWith("xmlns:")) scope.set(name.slice("xmlns:".length), value);
  }
  return scope;
}

/** Splits a written element name into its namespace and local name. */
export function resolveElementName(written: string, scope: NamespaceScope, cursor: XmlCursor): { namespace: string; name: string } {
  const [prefix, name] = splitName(written);
  return { namespace: addressOf(prefix, scope, cursor), name };
}

/** The attributes without declarations; an unprefixed attribute has no namespace, whatever the default one is. */
export function resolveAttributes(written: ReadonlyMap<string, string>, scope: NamespaceScope, cursor: XmlCursor): Map<string, string> {
  const resolved = new Map<string, string>();
  for (const [writtenName, value] of written) {
    const [prefix, name] = splitName(writtenName);
    if (writtenName === "xmlns" || prefix === "xmlns") continue;
    const address = prefix === "" ? "" : addressOf(prefix, scope, cursor);
    resolved.set(address === "" ? name : address === SCHEMA_INSTANCE ? `xsi:${name}` : `{${address}}${name}`, value);
  }
  return resolved;
}

function splitName(written: string): [prefix: string, name: string] {
  const colon = written.indexOf(":");
  return colon < 0 ? ["", written] : [written.slice(0, colon), written.slice(colon + 1)];
}

function addressOf(prefix: string, scope: NamespaceScope, cursor: XmlCursor): string {
  const address = scope.get(prefix);
  if (address === undefined && prefix !== "") cursor.fail(`the prefix ${prefix}: is not declared`);
  return address ?? "";
}
