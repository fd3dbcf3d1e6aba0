const PIXELS_PER_CHARACTER = 7;
const PIXELS_OF_PADDING = 5;
const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_CENTIMETRE = 72 / 2.54;

/**
 * Office.js measures columns in points, people in characters of the default font. With Calibri 11 a digit is 7 pixels wide, a cell adds 5
 * pixels of padding (ECMA-376 part 1, 18.3.1.13 «col»), and a screen of 96 dots per inch has 0.75 points per pixel.
 */
export const columnWidthInPoints = (characters: number): number =>
  Math.round(characters * PIXELS_PER_CHARACTER + PIXELS_OF_PADDING) * POINTS_PER_PIXEL;

/** Page margins: centimetres to points. */
export const centimetresToPoints = (centimetres: number): number => centimetres * POINTS_PER_CENTIMETRE;
