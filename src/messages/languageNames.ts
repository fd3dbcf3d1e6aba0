import type { Language } from "./messages";

/** Each language in its own words, so that somebody who cannot read the other one finds it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ru: "Русский", en: "English" };
