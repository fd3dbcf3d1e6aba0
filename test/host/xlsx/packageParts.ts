import { strFromU8, strToU8 } from "fflate";
import { elementsNamed, escapeXml } from "./xmlText";

/** The parts of a file by path. */
export type FileParts = Record<string, Uint8Array>;

/** Text of a part; empty where there is none. */
export const partText = (files: FileParts, path: string): string => strFromU8(files[path] ?? new Uint8Array());

/** What a part points at, by relationship id; paths resolved. */
export function targetsOf(files: FileParts, owner: string): Map<string, { type: string; path: string }> {
  const relationships = elementsNamed(partText(files, relationshipsPath(owner)), "Relationship");
  return new Map(
    relationships.map(({ attributes }) => [attributes.Id ?? "", { type: (attributes.Type ?? "").replace(/^.*\//, ""), path: resolved(owner, attributes.Target ?? "") }]),
  );
}

export const relationshipsPath = (owner: string): string => owner.replace(/([^/]*)$/, "_rels/$1.rels");

function resolved(owner: string, target: string): string {
  const steps = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Paths of the sheets' parts, in the order of the tabs. */
export function sheetPaths(files: FileParts): string[] {
  const targets = targetsOf(files, "xl/workbook.xml");
  return elementsNamed(partText(files, "xl/workbook.xml"), "sheet").map(({ attributes }) => targets.get(attributes["r:id"] ?? "")?.path ?? "");
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Adds a part with its type and a relationship from its owner; returns the relationship's id. */
export function addPart(files: FileParts, owner: string, kind: string, path: string, contentType: string, text: string): string {
  files[path] = strToU8(text);
  const types = partText(files, "[Content_Types].xml");
  files["[Content_Types].xml"] = strToU8(types.replace("</Types>", `<Override PartName="/${path}" ContentType="${contentType}"/></Types>`));
  const place = relationshipsPath(owner);
  const present = files[place] === undefined ? `<Relationships xmlns="${RELATIONSHIPS}"></Relationships>` : partText(files, place);
  const id = `rIdChart${elementsNamed(present, "Relationship").length + 1}`;
  files[place] = strToU8(present.replace("</Relationships>", `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="/${escapeXml(path)}"/></Relationships>`));
  return id;
}
