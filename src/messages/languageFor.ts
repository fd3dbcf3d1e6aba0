import type { Language } from "./messages";

/** Russian for a Russian Office, English for any other. */
export const languageFor = (displayLanguage: string): Language => (/^ru\b/iu.test(displayLanguage) ? "ru" : "en");
