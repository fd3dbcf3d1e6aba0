/** A percent sign outside quotation marks. */
export const isPercentFormat = (format: string): boolean => signsOf(format).includes("%");

/** Shows days, times or both; en-US notation. */
export const isDateFormat = (format: string): boolean => !/^general$/iu.test(format) && /[dmyhs]/iu.test(signsOf(format));

/** A number format without quoted texts, escaped signs, colours and languages. */
export const signsOf = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./gu, "");
