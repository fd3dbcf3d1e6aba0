import { en } from "./en";
import { languageFor } from "./languageFor";
import type { Messages } from "./messages";
import { ru } from "./ru";

/** All texts in the language of an Office. */
export const messagesFor = (displayLanguage: string): Messages => (languageFor(displayLanguage) === "ru" ? ru : en);
