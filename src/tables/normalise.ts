const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\ufeff]+/gu;

/** Anything that `SPACES` would change: most cells hold nothing of the kind, and looking is many times quicker than replacing. */
const UNEVEN = /[^\S ]|[\u200b\u2060]| {2}|^ | $/u;

/** Unifies spaces: no-break, narrow and thin ones and line breaks become one ordinary space. */
export const unifySpaces = (text: string): string => (UNEVEN.test(text) ? text.replace(SPACES, " ").trim() : text);

/** The form in which names and headers are compared: case, ё/е, spaces, line breaks and trailing punctuation do not matter. */
export const normalise = (text: string): string =>
  unifySpaces(text)
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[\s.,:;*]+$/u, "");

const ABSENCE_MARKS = new Set(["", "-", "–", "—", "−", "х", "x", "н/д"]);

/** More letters in a row than any mark of absence has. */
const A_WORD = /[^\s\u200b\u2060]{4}/u;

/** Whether a cell's text says that there is no value. */
export const isAbsent = (text: string): boolean => !A_WORD.test(text) && ABSENCE_MARKS.has(unifySpaces(text).toLowerCase());
