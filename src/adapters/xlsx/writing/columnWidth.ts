/** Pixels of a digit in Calibri 11, the font of an ordinary workbook, and of the margin that Excel adds to a column. */
const DIGIT = 7;
const MARGIN = 5;
const WIDEST = 255;

/** The width in a file for a width in characters (ISO/IEC 29500-1, 18.3.1.13): 10 characters are 75 pixels and stand as 10.7109375. */
export function fileColumnWidth(characters: number): number {
  const pixels = characters < 1 ? characters * (DIGIT + MARGIN) : characters * DIGIT + MARGIN;
  return Math.min(WIDEST, Math.trunc((pixels / DIGIT) * 256) / 256);
}
