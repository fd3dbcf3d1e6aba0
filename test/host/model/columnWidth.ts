/*
 * One column, four measures. A column is W characters wide when W digits of the default font fit (ECMA-376 part 1, 18.3.1.13 «col»). With Calibri 11 a
 * digit is 7 pixels wide and a cell has 5 pixels of padding; a screen of 96 dots per inch has 0.75 points per pixel.
 */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** Excel's standard width, 8.43 characters: 64 pixels. */
export const STANDARD_WIDTH = 8.43;
/** Excel's standard row height in points for Calibri 11. */
export const STANDARD_HEIGHT = 15;
/** Excel's own limits. */
export const MAX_WIDTH = 255;
export const MAX_HEIGHT = 409.5;

/** Characters as «Ширина столбца» shows them, to whole pixels. */
export function charactersToPixels(characters: number): number {
  if (characters < 1) return Math.round(characters * (DIGIT_PIXELS + PADDING_PIXELS));
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS);
}

/** Pixels to characters with two decimals, as «Ширина столбца» shows them. */
export function pixelsToCharacters(pixels: number): number {
  if (pixels < DIGIT_PIXELS + PADDING_PIXELS) return Math.round((pixels / (DIGIT_PIXELS + PADDING_PIXELS)) * 100) / 100;
  return Math.round(((pixels - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100;
}

/** What `Range.format.columnWidth` shows: points. */
export const charactersToPoints = (characters: number): number => charactersToPixels(characters) * POINTS_PER_PIXEL;
export const pointsToCharacters = (points: number): number => pixelsToCharacters(Math.round(points / POINTS_PER_PIXEL));

/** A file's «width» attribute counts the padding in 256ths of a digit's width. */
export const charactersToFileWidth = (characters: number): number =>
  Math.trunc((charactersToPixels(characters) / DIGIT_PIXELS) * 256) / 256;
export const fileWidthToCharacters = (width: number): number =>
  pixelsToCharacters(Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS));
