import type { Language } from "../messages";
import { paneEn } from "./en";
import type { PaneMessages } from "./paneMessages";
import { paneRu } from "./ru";

/** The pane's own texts, without those of findings and reports, which are many. */
export const paneMessagesFor = (language: Language): PaneMessages => (language === "ru" ? paneRu : paneEn);
