import { DamagedFile } from "../damagedFile";
import { parseXml, serializeXml, type XmlDocument, type XmlElement } from "../xml/xmlTree";

/** The parts of a package by path («xl/workbook.xml»), in the order of the file. The bytes are never changed in place. */
export type Parts = Map<string, Uint8Array>;

/** Path of the part that gives each part its content type. */
export const CONTENT_TYPES = "[Content_Types].xml";

/**
 * The path as the package spells it; part names are compared without regard to case (ISO/IEC 29500-2). A relationship names a part as part of an address, so
 * «my%20sheet.xml» may be the part «my sheet.xml».
 */
export function partPath(parts: Parts, path: string): string | null {
  if (parts.has(path)) return path;
  const wanted = [path, decoded(path)].map((name) => name.toLowerCase());
  return [...parts.keys()].find((name) => wanted.includes(name.toLowerCase())) ?? null;
}

const decoded = (path: string): string => path.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => new TextDecoder().decode(Uint8Array.from(bytes.slice(1).split("%"), (hex) => Number.parseInt(hex, 16))));

/** The text of a part; throws `DamagedFile` when the package lacks it. */
export function partText(parts: Parts, path: string): string {
  const found = partPath(parts, path);
  const bytes = found === null ? undefined : parts.get(found);
  if (bytes === undefined) throw new DamagedFile(`no part ${path}`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    // Letters that cannot be told must not become «�» in a report.
    throw new DamagedFile(`${path} is not UTF-8`, { cause });
  }
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

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** Where the relationships of a part stand; the package's own are those of "". */
export const relationshipsPath = (owner: string): string => `${folderOf(owner)}_rels/${owner.slice(folderOf(owner).length)}.rels`;

/** The first free name of a numbered series: «xl/tables/table3.xml». Relationships that a part left behind when it went would be taken for the new one's. */
export function freePartPath(parts: Parts, stem: string): string {
  let number = 1;
  while ([`${stem}${number}.xml`, relationshipsPath(`${stem}${number}.xml`)].some((path) => partPath(parts, path) !== null)) number += 1;
  return `${stem}${number}.xml`;
}
