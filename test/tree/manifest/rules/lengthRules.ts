import { labelOf, localisedValues } from "../localisedValues";
import type { ManifestRule } from "../manifestContext";
import { problemAt, type ManifestProblem } from "../manifestProblem";
import { childrenNamed, descendantsNamed, withDescendants, type XmlElement } from "../xml/xmlElement";

const SHORT = 125;
const LONG = 250;
const RESOURCE_ID = 32;
const RIBBON_ID = 125;
const RIBBON_ELEMENTS = ["Control", "Group", "OfficeTab", "CustomTab"];

/** Lengths of texts and ids; the schema counts characters. */
export const checkLengths: ManifestRule = ({ root }) => [
  ...childrenNamed(root, "ProviderName").flatMap((element) => tooLong(element, element.text, SHORT)),
  ...childrenNamed(root, "DisplayName").flatMap((element) => valuesTooLong(element, SHORT)),
  ...childrenNamed(root, "Description").flatMap((element) => valuesTooLong(element, LONG)),
  ...stringsIn(root, "ShortStrings").flatMap((element) => valuesTooLong(element, SHORT)),
  ...stringsIn(root, "LongStrings").flatMap((element) => valuesTooLong(element, LONG)),
  ...descendantsNamed(root, "TaskpaneId").flatMap((element) => tooLong(element, element.text, SHORT)),
  ...descendantsNamed(root, "FunctionName").flatMap((element) => tooLong(element, element.text, LONG)),
  ...withDescendants(root).flatMap(idTooLong),
];

function stringsIn(root: XmlElement, section: string): XmlElement[] {
  return descendantsNamed(root, section).flatMap((strings) => childrenNamed(strings, "String"));
}

function valuesTooLong(element: XmlElement, limit: number): ManifestProblem[] {
  return localisedValues(element).flatMap(({ element: place, value }) => tooLong(place, value, limit, labelOf(element)));
}

function tooLong(element: XmlElement, value: string, limit: number, label = labelOf(element)): ManifestProblem[] {
  const length = [...value].length;
  return length <= limit ? [] : [problemAt(element, "text-too-long", `${label}: ${length} characters, at most ${limit} are allowed.`)];
}

function idTooLong(element: XmlElement): ManifestProblem[] {
  const limits = { id: RIBBON_ELEMENTS.includes(element.name) ? RIBBON_ID : RESOURCE_ID, resid: RESOURCE_ID };
  return Object.entries(limits).flatMap(([attribute, limit]) => {
    const length = [...(element.attributes.get(attribute) ?? "")].length;
    if (length <= limit) return [];
    return [
      problemAt(element, "id-too-long", `${labelOf(element)}: the ${attribute} has ${length} characters, at most ${limit} are allowed.`),
    ];
  });
}
