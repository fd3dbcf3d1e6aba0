/** Advance widths of Times New Roman and its metric equals (Liberation Serif, Tinos), in hundredths of the font size, by code point. */
interface LetterTable {
  /** U+0020 to U+007E. */
  readonly latin: readonly number[];
  /** U+0410 to U+044F. */
  readonly cyrillic: readonly number[];
}

const REGULAR: LetterTable = {
  latin: [
    25, 33, 41, 50, 50, 83, 78, 18, 33, 33, 50, 56, 25, 33, 25, 28, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 28, 28, 56, 56, 56, 44, 92, 72,
    67, 67, 72, 61, 56, 72, 72, 33, 39, 72, 61, 89, 72, 72, 56, 72, 67, 56, 61, 72, 72, 94, 72, 72, 61, 33, 28, 33, 47, 50, 33, 44, 50, 44,
    50, 44, 33, 50, 50, 28, 28, 50, 28, 78, 50, 50, 50, 50, 33, 39, 28, 50, 50, 72, 50, 50, 44, 48, 20, 48, 54,
  ],
  cyrillic: [
    72, 57, 67, 58, 68, 61, 90, 50, 72, 72, 67, 68, 89, 72, 72, 72, 56, 67, 61, 71, 79, 72, 72, 65, 101, 101, 71, 87, 57, 66, 103, 67, 44,
    51, 47, 41, 51, 44, 69, 40, 54, 54, 49, 50, 63, 54, 50, 54, 50, 44, 44, 50, 65, 50, 54, 50, 77, 77, 52, 67, 46, 43, 75, 46,
  ],
};

const BOLD: LetterTable = {
  latin: [
    25, 33, 56, 50, 50, 100, 83, 28, 33, 33, 50, 57, 25, 33, 25, 28, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 33, 33, 57, 57, 57, 50, 93, 72,
    67, 72, 72, 67, 61, 78, 78, 39, 50, 78, 67, 94, 72, 78, 61, 78, 72, 56, 67, 72, 72, 100, 72, 72, 67, 33, 28, 33, 58, 50, 33, 50, 56, 44,
    56, 44, 33, 50, 56, 28, 33, 56, 28, 83, 56, 50, 56, 56, 44, 39, 33, 56, 50, 72, 50, 50, 44, 39, 22, 39, 52,
  ],
  cyrillic: [
    72, 66, 67, 64, 69, 67, 99, 53, 78, 78, 73, 75, 94, 78, 78, 78, 61, 72, 67, 73, 86, 72, 78, 73, 110, 110, 77, 98, 66, 68, 113, 72, 50,
    50, 54, 45, 51, 44, 73, 40, 58, 58, 58, 56, 68, 58, 50, 58, 56, 44, 49, 50, 69, 50, 58, 56, 84, 84, 58, 78, 53, 43, 76, 54,
  ],
};

const LATIN_START = 0x20;
const CYRILLIC_START = 0x410;
/** Letters and signs outside the two blocks that Russian texts use: no-break space, quotation marks, dashes, number sign, «io». */
const OTHERS: Readonly<Record<number, number>> = {
  0xa0: 25,
  0xab: 50,
  0xbb: 50,
  0x2013: 50,
  0x2014: 100,
  0x2026: 100,
  0x2116: 96,
  0x401: 67,
  0x451: 44,
};
/** Of any other letter. */
const UNKNOWN = 72;

/** Width of one letter, as a share of the font size. */
export function letterWidth(letter: string, bold: boolean): number {
  const code = letter.codePointAt(0) ?? 0;
  const { latin, cyrillic } = bold ? BOLD : REGULAR;
  return (latin[code - LATIN_START] ?? cyrillic[code - CYRILLIC_START] ?? OTHERS[code] ?? UNKNOWN) / 100;
}

/** Width of a text on one line, as a share of the font size. */
export const lettersWidth = (text: string, bold: boolean): number => [...text].reduce((sum, letter) => sum + letterWidth(letter, bold), 0);
