import { en } from "./en";
import type { Messages } from "./messages";
import { ru } from "./ru";

/** Russian for a Russian Office, English for any other. */
export const messagesFor = (displayLanguage: string): Messages => (/^ru\b/iu.test(displayLanguage) ? ru : en);
