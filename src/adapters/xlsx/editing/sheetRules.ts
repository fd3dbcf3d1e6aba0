import type { RangeSpec, ValidationSpec } from "../../../workbook/sheetSpec";
import type { CellRule } from "../../../workbook/tableEdits";
import { parseRanges, rangeNames, rangeWithout } from "../book/ranges";
import { validationXml } from "../writing/validationsXml";
import { append, ensureChild, removeChild } from "../xml/xmlInsert";
import { localName } from "../xml/xmlScan";
import { attribute, childNamed, childrenNamed, setAttribute, textOf, type XmlElement } from "../xml/xmlTree";
import { WORKSHEET_ORDER } from "./worksheetOrder";

/** What may be typed, and where. */
export interface SheetRule {
  /** «A1:A5 C1», as the file has it. */
  readonly sqref: string;
  readonly rule: CellRule;
}

/** Rules of the standard list, and those with references to other sheets, which Excel keeps in an extension of its own ([MS-XLSX] 2.6.1). */
export const sheetRules = (root: XmlElement): SheetRule[] => ruleElements(root).map((element) => ({ sqref: sqrefOf(element), rule: ruleOf(element) }));

/** Takes all rules off a range and, where one is given, puts a list there. */
export function replaceRule(root: XmlElement, range: RangeSpec, list: ValidationSpec | null): void {
  for (const element of ruleElements(root)) {
    const former = parseRanges(sqrefOf(element));
    const left = former.flatMap((piece) => rangeWithout(piece, range));
    if (left.length === 0) removeRule(root, element);
    else if (rangeNames(left) !== rangeNames(former)) setSqref(element, rangeNames(left));
  }
  if (list === null) return;
  const rules = ensureChild(root, "dataValidations", WORKSHEET_ORDER);
  append(rules, validationXml(list, { formula: (formula) => formula }));
  setAttribute(rules, "count", childrenNamed(rules, "dataValidation").length);
}

const lists = (root: XmlElement): XmlElement[] => [
  ...childrenNamed(root, "dataValidations"),
  ...childrenNamed(childNamed(root, "extLst") ?? { name: "", attributes: new Map(), children: [] }, "ext").flatMap((ext) => childrenNamed(ext, "dataValidations")),
];

const ruleElements = (root: XmlElement): XmlElement[] => lists(root).flatMap((list) => childrenNamed(list, "dataValidation"));

/** In the extension the range is a child instead of an attribute. */
const sqrefOf = (element: XmlElement): string => attribute(element, "sqref") ?? textOf(childNamed(element, "sqref") ?? element);

function setSqref(element: XmlElement, sqref: string): void {
  const child = childNamed(element, "sqref");
  if (child === null) setAttribute(element, "sqref", sqref);
  else child.children.splice(0, child.children.length, sqref);
}

function removeRule(root: XmlElement, element: XmlElement): void {
  for (const list of lists(root)) {
    removeChild(list, element);
    setAttribute(list, "count", childrenNamed(list, "dataValidation").length);
  }
  const [standard] = childrenNamed(root, "dataValidations");
  if (standard !== undefined && childrenNamed(standard, "dataValidation").length === 0) removeChild(root, standard);
  for (const ext of childrenNamed(childNamed(root, "extLst") ?? root, "ext")) {
    const list = childNamed(ext, "dataValidations");
    if (list !== null && childrenNamed(list, "dataValidation").length === 0) removeChild(childNamed(root, "extLst") ?? root, ext);
  }
}

function ruleOf(element: XmlElement): CellRule {
  if (attribute(element, "type") !== "list") return attribute(element, "type") === null ? { kind: "none" } : { kind: "other" };
  const formula = allText(childNamed(element, "formula1"));
  const typed = /^"(.*)"$/su.exec(formula);
  return { kind: "list", source: typed === null ? { formula } : (typed[1] ?? "").replaceAll('""', '"').split(",").map((word) => word.trim()) };
}

const allText = (element: XmlElement | null): string =>
  element === null ? "" : textOf(element) + element.children.map((child) => (typeof child !== "string" && localName(child.name) === "f" ? allText(child) : "")).join("");
