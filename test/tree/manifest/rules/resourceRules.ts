import { labelOf } from "../localisedValues";
import type { ManifestRule } from "../manifestContext";
import { problemAt, type ManifestProblem } from "../manifestProblem";
import { descendantsNamed, withDescendants, type XmlElement } from "../xml/xmlElement";

/** The section of Resources that each referring element takes its value from. */
const SECTION_OF_REFERENCE: Readonly<Record<string, string>> = {
  Image: "Images",
  FunctionFile: "Urls",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

interface Resource {
  readonly element: XmlElement;
  readonly id: string;
  readonly section: string;
}

/** Every resid has its resource in the right section, every resource has one definition and at least one use. */
export const checkResources: ManifestRule = ({ root }) => {
  const resources = resourcesIn(root);
  const references = withDescendants(root).filter(({ attributes }) => attributes.has("resid"));
  const used = new Set(references.map(({ attributes }) => attributes.get("resid")));
  return [
    ...references.flatMap((reference) => unresolved(reference, resources)),
    ...resources.filter(isRepeated).map(({ element }) => problemAt(element, "resource-repeated", `${labelOf(element)} is defined twice.`)),
    ...resources
      .filter(({ id }) => !used.has(id))
      .map(({ element }) => problemAt(element, "resource-unused", `${labelOf(element)} is not used by any resid.`)),
  ];
};

function resourcesIn(root: XmlElement): Resource[] {
  const sections = descendantsNamed(root, "Resources").flatMap(({ children }) => children);
  return sections.flatMap((section) =>
    section.children.map((element) => ({ element, id: element.attributes.get("id") ?? "", section: section.name })),
  );
}

function isRepeated({ id }: Resource, index: number, all: readonly Resource[]): boolean {
  return all.findIndex((other) => other.id === id) < index;
}

function unresolved(reference: XmlElement, resources: readonly Resource[]): ManifestProblem[] {
  const resid = reference.attributes.get("resid") ?? "";
  const found = resources.find(({ id }) => id === resid);
  if (found === undefined) {
    return [problemAt(reference, "resource-undefined", `<${reference.name}>: no resource has the id «${resid}».`)];
  }
  const wanted = SECTION_OF_REFERENCE[reference.name];
  if (wanted === undefined || wanted === found.section) return [];
  return [
    problemAt(reference, "resource-of-wrong-kind", `<${reference.name}>: «${resid}» stands in ${found.section}, but must be in ${wanted}.`),
  ];
}
