import { labelOf, localisedValues } from "./localisedValues";
import { childrenNamed, descendantsNamed, withDescendants, type XmlElement } from "./xml/xmlElement";

const ADDRESS_ELEMENTS = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Url", "Image"];

/** An address written in the manifest. */
export interface ManifestAddress {
  readonly element: XmlElement;
  /** The element that owns the value, for the message. */
  readonly label: string;
  readonly owner: string;
  readonly value: string;
}

/** Every address that is written out, overrides and AppDomains included; references by resid are not addresses. */
export function addressesIn(root: XmlElement): ManifestAddress[] {
  const settings = withDescendants(root)
    .filter(({ name }) => ADDRESS_ELEMENTS.includes(name))
    .flatMap((owner) => localisedValues(owner).map(({ element, value }) => ({ element, label: labelOf(owner), owner: owner.name, value })));
  const domains = descendantsNamed(root, "AppDomain").map((element) => ({
    element,
    label: "<AppDomain>",
    owner: "AppDomain",
    value: element.text,
  }));
  return [...settings, ...domains];
}

/** The address of the pane's page: DefaultSettings/SourceLocation. */
export function panePage(root: XmlElement): string {
  const [location] = childrenNamed(root, "DefaultSettings").flatMap((settings) => childrenNamed(settings, "SourceLocation"));
  return location?.attributes.get("DefaultValue") ?? "";
}

/** The path of an address relative to the folder of the pane's page; null when it lies elsewhere. */
export function pathBesidePane(root: XmlElement, address: string): string | null {
  const base = panePage(root).replace(/[^/]*$/, "");
  if (base === "" || !address.startsWith(base)) return null;
  return address.slice(base.length).replace(/[?#].*$/, "");
}

/** Scheme, host and port; null when the text is not an absolute address. */
export function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}
