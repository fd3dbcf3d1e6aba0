import type { ElementType } from "../grammar/elementType";
import { problemAt, type ManifestProblem } from "../manifestProblem";
import type { XmlElement } from "../xml/xmlElement";

/** Attributes that are missing or unknown, and an `xsi:type` this product does not use. */
export function attributeProblems(element: XmlElement, type: ElementType, path: string): ManifestProblem[] {
  return [...missingAttributes(element, type, path), ...unknownAttributes(element, type, path), ...unknownKind(element, type, path)];
}

function missingAttributes(element: XmlElement, type: ElementType, path: string): ManifestProblem[] {
  return Object.entries(type.attributes)
    .filter(([name, need]) => need === "required" && !element.attributes.get(name))
    .map(([name]) => problemAt(element, "attribute-missing", `${path} needs the attribute ${name} with a value.`));
}

function unknownAttributes(element: XmlElement, type: ElementType, path: string): ManifestProblem[] {
  return [...element.attributes.keys()]
    .filter((name) => !(name in type.attributes))
    .map((name) => problemAt(element, "attribute-unknown", `${path} has no attribute ${name}.`));
}

function unknownKind(element: XmlElement, type: ElementType, path: string): ManifestProblem[] {
  const kind = element.attributes.get("xsi:type");
  if (type.content.is !== "kinds" || !kind || kind in type.content.kinds) return [];
  const allowed = Object.keys(type.content.kinds).join(", ");
  return [problemAt(element, "kind-unknown", `${path}: xsi:type «${kind}» is not used here; allowed: ${allowed}.`)];
}
