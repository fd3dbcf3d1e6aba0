import { childrenNamed, type XmlElement } from "./xml/xmlElement";

/** A text or address as written: the default one (locale null) or an override. */
export interface LocalisedValue {
  readonly element: XmlElement;
  readonly locale: string | null;
  readonly value: string;
}

/** The default value of an element and its overrides. */
export function localisedValues(element: XmlElement): LocalisedValue[] {
  const overrides = childrenNamed(element, "Override").map((override) => ({
    element: override,
    locale: override.attributes.get("Locale") ?? "",
    value: override.attributes.get("Value") ?? "",
  }));
  const value = element.attributes.get("DefaultValue");
  return value === undefined ? overrides : [{ element, locale: null, value }, ...overrides];
}

/** How messages name such an element: with its id where it has one. */
export function labelOf(element: XmlElement): string {
  const id = element.attributes.get("id") ?? element.attributes.get("resid");
  return id === undefined ? `<${element.name}>` : `<${element.name}> «${id}»`;
}
