const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\ufeff]+/gu;

/** Unifies spaces: no-break, narrow and thin ones and line breaks become one ordinary space. */
export const unifySpaces = (text: string): string => text.replace(SPACES, " ").trim();

/** The form in which names and headers are compared: case, ё/е, spaces, line breaks and trailing punctuation do not matter. */
export const normalise = (text: string): string =>
  unifySpaces(text)
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[\s.,:;*]+$/u, "");

const ABSENCE_MARKS = new Set(["", "-", "–", "—", "−", "х", "x", "н/д"]);

/** Whether a cell's text says that there is no value. */
export const isAbsent = (text: string): boolean => ABSENCE_MARKS.has(unifySpaces(text).toLowerCase());
