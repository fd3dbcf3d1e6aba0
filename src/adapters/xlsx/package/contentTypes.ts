import { append, removeChild } from "../xml/xmlInsert";
import { attribute, childrenNamed, xmlElement, type XmlElement } from "../xml/xmlTree";
import { CONTENT_TYPES, editXml, partXml, type Parts } from "./parts";

const overrideOf = (types: XmlElement, path: string): XmlElement | null =>
  childrenNamed(types, "Override").find((entry) => attribute(entry, "PartName")?.toLowerCase() === `/${path}`.toLowerCase()) ?? null;

/** The content type of a part, or null: its own entry, else that of its extension. */
export function contentTypeOf(parts: Parts, path: string): string | null {
  const types = partXml(parts, CONTENT_TYPES).root;
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const byExtension = childrenNamed(types, "Default").find((entry) => attribute(entry, "Extension")?.toLowerCase() === extension);
  const entry = overrideOf(types, path) ?? byExtension;
  return entry === undefined ? null : attribute(entry, "ContentType");
}

/** Declares a part. */
export function declarePart(parts: Parts, path: string, contentType: string): void {
  editXml(parts, CONTENT_TYPES, (types) => {
    removeChild(types, overrideOf(types, path));
    append(types, xmlElement("Override", { PartName: `/${path}`, ContentType: contentType }));
  });
}

/** Takes a part's declaration back. */
export function undeclarePart(parts: Parts, path: string): void {
  editXml(parts, CONTENT_TYPES, (types) => removeChild(types, overrideOf(types, path)));
}
