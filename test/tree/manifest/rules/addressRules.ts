import { addressesIn, originOf, panePage, pathBesidePane, type ManifestAddress } from "../addresses";
import type { ManifestContext, ManifestRule } from "../manifestContext";
import { problemAt, type ManifestProblem } from "../manifestProblem";
import { descendantsNamed } from "../xml/xmlElement";

const LONGEST_ADDRESS = 2048;
const PAGE_ELEMENTS = ["SourceLocation", "SupportUrl", "Url"];

/** Addresses are https, not too long, on a listed origin, and lead to pages that the build makes. */
export const checkAddresses: ManifestRule = (context) =>
  addressesIn(context.root).flatMap((address) => [
    ...insecure(address),
    ...tooLong(address),
    ...unlistedOrigin(address, context),
    ...unknownPage(address, context),
  ]);

function insecure({ element, label, value }: ManifestAddress): ManifestProblem[] {
  if (/^https:\/\/[^/\s]+/.test(value) && originOf(value) !== null) return [];
  return [problemAt(element, "address-not-https", `${label}: «${value}» must be an https address.`)];
}

function tooLong({ element, label, value }: ManifestAddress): ManifestProblem[] {
  if (value.length <= LONGEST_ADDRESS) return [];
  return [problemAt(element, "address-too-long", `${label}: ${value.length} characters, at most ${LONGEST_ADDRESS} are allowed.`)];
}

/** The support page opens in a browser; everything else must come from the pane's own origin or one named in AppDomains. */
function unlistedOrigin({ element, label, owner, value }: ManifestAddress, { root }: ManifestContext): ManifestProblem[] {
  const origin = originOf(value);
  if (owner === "SupportUrl" || owner === "AppDomain" || origin === null) return [];
  const listed = [panePage(root), ...descendantsNamed(root, "AppDomain").map(({ text }) => text)].map(originOf);
  if (listed.includes(origin)) return [];
  return [problemAt(element, "address-of-unlisted-origin", `${label}: ${origin} is neither the pane's origin nor listed in AppDomains.`)];
}

function unknownPage({ element, label, owner, value }: ManifestAddress, { root, known }: ManifestContext): ManifestProblem[] {
  const path = pathBesidePane(root, value);
  if (!PAGE_ELEMENTS.includes(owner) || path === null || known.pages.includes(path)) return [];
  return [problemAt(element, "page-unknown", `${label}: the build makes no page «${path}», only ${known.pages.join(", ")}.`)];
}
