import { substitute } from "./numberInText";

/** Spaces and line breaks that TRIM leaves alone. */
const OTHER_SPACE = /[^\S ]/gu;

/** The formula of a cell's words without spaces around them: no-break ones in any case, line breaks and others where the text has them now. */
export function plainWords(address: string, text: string): string {
  const spaces = new Set(["\u00a0", ...(text.match(OTHER_SPACE) ?? [])]);
  return `TRIM(${[...spaces].reduce((inner, space) => substitute(inner, space, " "), address)})`;
}

/** Words as that formula gives them. */
export const withPlainSpaces = (text: string): string => text.replace(OTHER_SPACE, " ").replace(/ +/gu, " ").trim();
