import { append, removeChild } from "../xml/xmlInsert";
import { attribute, childrenNamed, xmlElement, type XmlElement } from "../xml/xmlTree";
import { DECLARATION } from "./blankParts";
import { undeclarePart } from "./contentTypes";
import { editXml, partPath, partXml, putText, relationshipsPath, type Parts } from "./parts";

/** One arrow from a part to another, or to the world outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: «worksheet», «table». The part before it differs between transitional and strict files. */
  readonly kind: string;
  readonly type: string;
  /** Path of the part, resolved; for an external one, the address as written. */
  readonly target: string;
  readonly external: boolean;
}

const EMPTY = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** All relationships of a part, in the order of the file. */
export function relationshipsOf(parts: Parts, owner: string): Relationship[] {
  const path = relationshipsPath(owner);
  if (partPath(parts, path) === null) return [];
  return childrenNamed(partXml(parts, path).root, "Relationship").map((entry) => readRelationship(owner, entry));
}

function readRelationship(owner: string, entry: XmlElement): Relationship {
  const type = attribute(entry, "Type") ?? "";
  const target = attribute(entry, "Target") ?? "";
  const external = attribute(entry, "TargetMode") === "External";
  return {
    id: attribute(entry, "Id") ?? "",
    kind: type.slice(type.lastIndexOf("/") + 1),
    type,
    target: external ? target : resolvePath(owner, target),
    external,
  };
}

function resolvePath(owner: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${target.startsWith("/") ? "" : folderOf(owner)}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The target as seen from the owner's folder: some readers stumble over absolute ones. */
function relativePath(owner: string, target: string): string {
  const from = folderOf(owner).split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** Adds a relationship and returns its id. */
export function relate(parts: Parts, owner: string, type: string, target: string): string {
  const path = relationshipsPath(owner);
  if (partPath(parts, path) === null) putText(parts, path, EMPTY);
  const taken = new Set(relationshipsOf(parts, owner).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  editXml(parts, path, (root) => append(root, xmlElement("Relationship", { Id: id, Type: type, Target: relativePath(owner, target) })));
  return id;
}

/** Removes the relationships that are named. */
export function unrelate(parts: Parts, owner: string, ids: readonly string[]): void {
  if (ids.length === 0) return;
  editXml(parts, relationshipsPath(owner), (root) => {
    for (const entry of childrenNamed(root, "Relationship")) if (ids.includes(attribute(entry, "Id") ?? "")) removeChild(root, entry);
  });
}

/** Removes a part, its own relationships and its declaration. */
export function removePart(parts: Parts, path: string): void {
  for (const name of [path, relationshipsPath(path)]) parts.delete(partPath(parts, name) ?? name);
  undeclarePart(parts, path);
}
