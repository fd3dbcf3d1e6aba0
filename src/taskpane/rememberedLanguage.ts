import type { Language } from "../messages/messages";

const KEY = "municipal-programme-report.language";

/** The language that the user chose in this pane before; null while Office's own decides. Excel on the web may forbid a frame to remember. */
export function rememberedLanguage(): Language | null {
  try {
    const stored = window.localStorage.getItem(KEY);
    return stored === "ru" || stored === "en" ? stored : null;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Remembers the choice where that is allowed; elsewhere it lasts as long as the pane. */
export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
