/**
 * Written to a cell, a text is read as if it were typed, unless a leading apostrophe says that it is text; the apostrophe does not become
 * part of it (support.microsoft.com, «Format numbers as text»). We set it where anything but plain words might be meant: digits can make a
 * number, a date or a percentage in some language, = + - @ begin a formula (also a guard against formulas hidden in data), # an error
 * value, and an apostrophe of the text itself would be eaten.
 */
const MAY_BE_READ_OTHERWISE = /^\s*[=+\-@#']|\d|^\s*(true|false|истина|ложь)\s*$/i;

/** What to write so that the cell holds exactly this text. */
export const textInput = (text: string): string => (MAY_BE_READ_OTHERWISE.test(text) ? `'${text}` : text);
