import type { XmlElement } from "./xml/xmlElement";

/** What can be wrong with a manifest. */
export const MANIFEST_PROBLEM_CODES = [
  "xml-malformed",
  "element-unknown",
  "element-order",
  "element-missing",
  "element-repeated",
  "element-empty",
  "text-unexpected",
  "namespace-wrong",
  "attribute-unknown",
  "attribute-missing",
  "kind-unknown",
  "id-not-guid",
  "version-malformed",
  "host-wrong",
  "permission-wrong",
  "text-too-long",
  "id-too-long",
  "address-not-https",
  "address-too-long",
  "address-of-unlisted-origin",
  "page-unknown",
  "resource-undefined",
  "resource-of-wrong-kind",
  "resource-repeated",
  "resource-unused",
  "icon-size-missing",
  "icon-size-unknown",
  "icon-file-missing",
  "icon-pixels-wrong",
  "locale-incomplete",
  "override-of-default-language",
  "override-repeated",
  "translation-missing",
  "custom-tab-repeated",
  "office-tab-unknown",
  "ribbon-id-repeated",
  "function-not-associated",
  "function-file-missing",
  "pane-page-differs",
  "requirement-missing",
  "requirement-too-low",
  "requirement-hides-add-in",
] as const;

/** One of them. */
export type ManifestProblemCode = (typeof MANIFEST_PROBLEM_CODES)[number];

/** One mistake; the message names the element and says what was expected. */
export interface ManifestProblem {
  readonly code: ManifestProblemCode;
  readonly message: string;
  readonly line: number;
}

/** A problem at an element. */
export function problemAt(element: XmlElement, code: ManifestProblemCode, message: string): ManifestProblem {
  return { code, message, line: element.line };
}
