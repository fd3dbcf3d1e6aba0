import type { Language } from "../messages/messages";

/** What the small window after a ribbon command says: a heading and the lines below it. */
export interface OutcomeNote {
  readonly language: Language;
  readonly lines: readonly string[];
}

const KEY = "municipal-programme-report.outcome";
/** IIS takes 2048 bytes of a query, and Office adds some of its own. */
const LONGEST_QUERY = 1700;

/**
 * The window's address. The note waits for it in the browser's storage; for an Excel that forbids a page to store, the address carries as many lines as it can.
 * Excel on the web opens no window whose address holds line breaks (office-js issue 2762), so each line is a parameter.
 */
export function addressWithNote(page: string, { language, lines }: OutcomeNote, id: string): string {
  const query = new URLSearchParams({ lang: language, note: id });
  for (const line of lines) {
    const longer = new URLSearchParams([...query, ["line", line]]);
    if (longer.toString().length > LONGEST_QUERY) break;
    query.append("line", line);
  }
  quietly(() => window.localStorage.setItem(KEY, JSON.stringify({ id, lines })));
  return `${page}?${query.toString()}`;
}

/** The note that the address was made for. */
export function noteAt(address: string): OutcomeNote {
  const query = new URL(address).searchParams;
  const stored = JSON.parse(quietly(() => window.localStorage.getItem(KEY)) ?? "{}") as { readonly id?: string; readonly lines?: readonly string[] };
  const lines = stored.id === query.get("note") ? stored.lines : undefined;
  return { language: query.get("lang") === "en" ? "en" : "ru", lines: lines ?? query.getAll("line") };
}

function quietly<T>(useStorage: () => T): T | null {
  try {
    return useStorage();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
