import type { ManifestRule } from "../manifestContext";
import { problemAt, type ManifestProblem, type ManifestProblemCode } from "../manifestProblem";
import { childrenNamed, type XmlElement } from "../xml/xmlElement";

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){0,3}$/;

/** Who the add-in is, where it runs and what it may do: Id, Version, Hosts, Permissions. */
export const checkIdentity: ManifestRule = ({ root }) => [
  ...unlike(root, "Id", GUID, "id-not-guid", "is not a GUID such as 01234567-89ab-cdef-0123-456789abcdef"),
  ...unlike(root, "Version", VERSION, "version-malformed", "is not one to four numbers of at most five digits, separated by points"),
  ...unlike(root, "Permissions", /^ReadWriteDocument$/, "permission-wrong", "must be ReadWriteDocument: the add-in writes sheets"),
  ...childrenNamed(root, "Hosts")
    .flatMap((hosts) => childrenNamed(hosts, "Host"))
    .filter((host) => host.attributes.get("Name") !== "Workbook")
    .map((host) =>
      problemAt(host, "host-wrong", `Hosts/Host: «${host.attributes.get("Name") ?? ""}» must be Workbook, the name of Excel.`),
    ),
];

function unlike(root: XmlElement, name: string, pattern: RegExp, code: ManifestProblemCode, complaint: string): ManifestProblem[] {
  return childrenNamed(root, name)
    .filter(({ text }) => text !== "" && !pattern.test(text))
    .map((element) => problemAt(element, code, `${name}: «${element.text}» ${complaint}.`));
}
