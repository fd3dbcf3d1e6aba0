import { DamagedFile } from "../damagedFile";
import { parseXml, serializeXml, type XmlDocument, type XmlElement } from "../xml/xmlTree";

/** The parts of a package by path («xl/workbook.xml»), in the order of the file. The bytes are never changed in place. */
export type Parts = Map<string, Uint8Array>;

/** Path of the part that gives each part its content type. */
export const CONTENT_TYPES = "[Content_Types].xml";

/** The path as the package spells it; part names are compared without regard to case (ISO/IEC 29500-2). */
export function partPath(parts: Parts, path: string): string | null {
  if (parts.has(path)) return path;
  const folded = path.toLowerCase();
  return [...parts.keys()].find((name) => name.toLowerCase() === folded) ?? null;
}

/** The text of a part; throws `DamagedFile` when the package lacks it. */
export function partText(parts: Parts, path: string): string {
  const found = partPath(parts, path);
  const bytes = found === null ? undefined : parts.get(found);
  if (bytes === undefined) throw new DamagedFile(`no part ${path}`);
  return new TextDecoder().decode(bytes);
}

/** Puts a text part. */
export function putText(parts: Parts, path: string, text: string): void {
  parts.set(partPath(parts, path) ?? path, new TextEncoder().encode(text));
}

/** Reads a part as XML. */
export const partXml = (parts: Parts, path: string): XmlDocument => parseXml(partText(parts, path));

/** Reads a part, lets it be edited, puts it back. */
export function editXml<T>(parts: Parts, path: string, edit: (root: XmlElement) => T): T {
  const document = partXml(parts, path);
  const result = edit(document.root);
  putText(parts, path, serializeXml(document));
  return result;
}

/** The first free name of a numbered series: «xl/tables/table3.xml». */
export function freePartPath(parts: Parts, stem: string): string {
  let number = 1;
  while (partPath(parts, `${stem}${number}.xml`) !== null) number += 1;
  return `${stem}${number}.xml`;
}
