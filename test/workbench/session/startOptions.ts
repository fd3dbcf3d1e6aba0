import type { HostOptions } from "../../host/hostOptions";

/** What the page's address chooses: `?book=empty`, `?locale=en-US`, `?theme=dark`, `?api=1.7`, `?readonly=1`. */
export interface StartOptions {
  readonly book: "sample" | "empty";
  /** Language of the imitated Office window; numbers stay in Russian notation, which is a setting of Windows and not of Office. */
  readonly locale: string;
  readonly host: HostOptions;
}

/** Reads the query of the page's address. */
export function startOptions(query: string): StartOptions {
  const asked = new URLSearchParams(query);
  const locale = asked.get("locale") ?? "ru-RU";
  const api = asked.get("api");
  return {
    book: asked.get("book") === "empty" ? "empty" : "sample",
    locale,
    host: {
      displayLanguage: locale,
      dark: asked.get("theme") === "dark",
      readOnly: asked.get("readonly") === "1",
      ...(api === null ? {} : { excelApi: api }),
    },
  };
}
