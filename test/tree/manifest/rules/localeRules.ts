import { labelOf, localisedValues, type LocalisedValue } from "../localisedValues";
import type { ManifestRule } from "../manifestContext";
import { problemAt, type ManifestProblem } from "../manifestProblem";
import { childrenNamed, withDescendants, type XmlElement } from "../xml/xmlElement";

/** Language, optional script, region: bare languages are refused in places. */
const COMPLETE_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?-[A-Z]{2}$/;
const TEXT_ELEMENTS = ["DisplayName", "Description", "String"];

/** Locale tags are complete; one override per language, none for the default language; every text is in every language used. */
export const checkLocales: ManifestRule = ({ root }) => {
  const [defaultLocale] = childrenNamed(root, "DefaultLocale");
  const owners = withDescendants(root).filter(({ attributes }) => attributes.has("DefaultValue"));
  const overrides = owners.flatMap(overridesOf);
  const defaultLanguage = languageOf(defaultLocale?.text ?? "");
  const locales = new Set(overrides.map(({ locale }) => locale ?? "").filter((locale) => languageOf(locale) !== defaultLanguage));
  return [
    ...(defaultLocale ? incomplete(defaultLocale, defaultLocale.text) : []),
    ...overrides.flatMap(({ element, locale }) => incomplete(element, locale ?? "")),
    ...owners.flatMap((owner) => repeated(owner, defaultLanguage)),
    ...owners.filter(({ name }) => TEXT_ELEMENTS.includes(name)).flatMap((owner) => untranslated(owner, locales)),
  ];
};

function overridesOf(owner: XmlElement): LocalisedValue[] {
  return localisedValues(owner).filter(({ locale }) => locale !== null);
}

function languageOf(locale: string | null): string {
  return (locale ?? "").split("-")[0]?.toLowerCase() ?? "";
}

function incomplete(element: XmlElement, locale: string): ManifestProblem[] {
  if (COMPLETE_TAG.test(locale)) return [];
  return [problemAt(element, "locale-incomplete", `<${element.name}>: «${locale}» is not a complete locale tag such as ru-RU.`)];
}

function repeated(owner: XmlElement, defaultLanguage: string): ManifestProblem[] {
  const overrides = overridesOf(owner);
  const languages = overrides.map(({ locale }) => languageOf(locale));
  return overrides.flatMap(({ element, locale }, index) => {
    const language = languageOf(locale);
    if (language === defaultLanguage) {
      return [problemAt(element, "override-of-default-language", `${labelOf(owner)}: ${locale} is the language of DefaultLocale.`)];
    }
    if (languages.indexOf(language) === index) return [];
    return [problemAt(element, "override-repeated", `${labelOf(owner)}: more than one override for the language ${language}.`)];
  });
}

function untranslated(owner: XmlElement, locales: ReadonlySet<string>): ManifestProblem[] {
  const present = new Set(overridesOf(owner).map(({ locale }) => languageOf(locale)));
  return [...locales]
    .filter((locale) => !present.has(languageOf(locale)))
    .map((locale) => problemAt(owner, "translation-missing", `${labelOf(owner)}: no text for ${locale}, though other texts have one.`));
}
