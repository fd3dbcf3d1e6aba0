import type { KnownParts, ManifestContext, ManifestFiles, ManifestRule } from "./manifestContext";
import type { ManifestProblem } from "./manifestProblem";
import { checkAddresses } from "./rules/addressRules";
import { checkElements } from "./rules/elementRules";
import { checkIcons } from "./rules/iconRules";
import { checkIdentity } from "./rules/identityRules";
import { checkLengths } from "./rules/lengthRules";
import { checkLocales } from "./rules/localeRules";
import { checkRequirements } from "./rules/requirementRules";
import { checkResources } from "./rules/resourceRules";
import { checkRibbon } from "./rules/ribbonRules";
import { readXml } from "./xml/readXml";
import { XmlSyntaxError } from "./xml/xmlCursor";
import type { XmlElement } from "./xml/xmlElement";

const RULES: readonly ManifestRule[] = [
  checkElements,
  checkIdentity,
  checkLengths,
  checkAddresses,
  checkResources,
  checkIcons,
  checkLocales,
  checkRibbon,
  checkRequirements,
];

/** Checks an add-in manifest without Microsoft's validation service; returns all problems, an empty list when it is good. */
export function checkManifest(xml: string, files: ManifestFiles, known: KnownParts): ManifestProblem[] {
  const parsed = parse(xml);
  if ("code" in parsed) return [parsed];
  const context: ManifestContext = { root: parsed, files, known };
  return RULES.flatMap((rule) => rule(context)).sort((a, b) => a.line - b.line);
}

function parse(xml: string): XmlElement | ManifestProblem {
  try {
    return readXml(xml);
  } catch (error) {
    if (error instanceof XmlSyntaxError) return { code: "xml-malformed", message: error.reason, line: error.line };
    throw error;
  }
}
