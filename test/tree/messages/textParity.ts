/** Texts by code, in one language. */
export type TextsByCode = Readonly<Record<string, unknown>>;

/** Codes without a text, and texts without a code. */
export function missingTexts(language: string, codes: readonly string[], texts: TextsByCode): string[] {
  return [
    ...codes.filter((code) => !Object.hasOwn(texts, code)).map((code) => `${code} has no text in ${language}: add one in src/messages.`),
    ...Object.keys(texts)
      .filter((code) => !codes.includes(code))
      .map((code) => `${code} is no code any more, but has a text in ${language}: delete it from src/messages.`),
  ];
}

/** Where two languages differ in what they hold: a text here, a function, a group or nothing there. */
export function shapeDifferences(ru: unknown, en: unknown, path = "messages"): string[] {
  if (kindOf(ru) !== kindOf(en)) return [`${path} is ${kindOf(ru)} in Russian and ${kindOf(en)} in English: give both the same.`];
  if (!isGroup(ru) || !isGroup(en)) return [];
  return [...new Set([...Object.keys(ru), ...Object.keys(en)])].flatMap((key) => shapeDifferences(ru[key], en[key], `${path}.${key}`));
}

/** Texts that say nothing. */
export function emptyTexts(texts: unknown, path: string): string[] {
  if (typeof texts === "string") return texts.trim() === "" ? [`${path} is empty: write the text.`] : [];
  return isGroup(texts) ? Object.entries(texts).flatMap(([key, text]) => emptyTexts(text, `${path}.${key}`)) : [];
}

const isGroup = (value: unknown): value is TextsByCode => typeof value === "object" && value !== null;

const kindOf = (value: unknown): string =>
  value === undefined
    ? "nothing"
    : (({ string: "a text", function: "a function", object: "a group" } as Record<string, string>)[typeof value] ?? typeof value);
