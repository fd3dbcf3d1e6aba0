import { NAMESPACE_ADDRESS, type ChildRule, type ElementType } from "../grammar/elementType";
import { OFFICE_APP } from "../grammar/officeAppGrammar";
import type { ManifestRule } from "../manifestContext";
import { problemAt, type ManifestProblem } from "../manifestProblem";
import type { XmlElement } from "../xml/xmlElement";
import { attributeProblems } from "./attributeRules";
import { sequenceProblems } from "./sequenceRules";

/** Every element stands where the schema allows it, in the schema's order, with the schema's attributes. */
export const checkElements: ManifestRule = ({ root }) => {
  if (root.name !== "OfficeApp") return [problemAt(root, "element-unknown", `The root element is <OfficeApp>, not <${root.name}>.`)];
  return elementProblems(root, OFFICE_APP, root.name);
};

function elementProblems(element: XmlElement, type: ElementType, path: string): ManifestProblem[] {
  const address = NAMESPACE_ADDRESS[type.namespace];
  if (element.namespace !== address) {
    return [problemAt(element, "namespace-wrong", `${path}: the namespace must be ${address}, not «${element.namespace}».`)];
  }
  return [...attributeProblems(element, type, path), ...contentProblems(element, type, path)];
}

function contentProblems(element: XmlElement, type: ElementType, path: string): ManifestProblem[] {
  const { content } = type;
  if (content.is === "text") return textProblems(element, path);
  const rules = content.is === "sequence" ? content.children : content.kinds[element.attributes.get("xsi:type") ?? ""];
  if (rules === undefined) return [];
  return [...strayText(element, path), ...sequenceProblems(element, rules, path), ...childProblems(element, rules, path)];
}

function textProblems(element: XmlElement, path: string): ManifestProblem[] {
  const strangers = element.children.map((child) =>
    problemAt(child, "element-unknown", `${path} holds text only; <${child.name}> has no place in it.`),
  );
  return element.text === "" ? [...strangers, problemAt(element, "element-empty", `${path} is empty.`)] : strangers;
}

function strayText(element: XmlElement, path: string): ManifestProblem[] {
  return element.text === "" ? [] : [problemAt(element, "text-unexpected", `${path} may not hold the text «${element.text}».`)];
}

function childProblems(element: XmlElement, rules: readonly ChildRule[], path: string): ManifestProblem[] {
  return element.children.flatMap((child) => {
    const rule = rules.find(({ name }) => name === child.name);
    return rule ? elementProblems(child, rule.type, `${path}/${child.name}`) : [];
  });
}
