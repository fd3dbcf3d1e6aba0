/** Letters and digits in lower case, ё as е, parted by single spaces: what two spellings of the same name have in common. */
export const comparableText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
