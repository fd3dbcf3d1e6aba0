/** Tallest row that Excel can show, points. */
export const TALLEST_ROW = 409;

/** Average width of a letter, as a share of the font size: Times New Roman and its metric equals, with a tenth in reserve for other programs. */
const LETTER = 0.48;
const LETTER_BOLD = 0.52;
/** Line height as a share of the font size. */
const LINE = 1.2;
const PADDING = 4;
/** Points of a column of `width` characters: 7 pixels a character, 0.75 points a pixel. */
const columnPoints = (width: number): number => width * 7 * 0.75;

export interface Typeface {
  readonly fontSize: number;
  readonly bold: boolean;
}

/** Characters that fit on one line of a column. */
export const charactersPerLine = (width: number, { fontSize, bold }: Typeface): number =>
  Math.max(1, Math.floor(columnPoints(width) / (fontSize * (bold ? LETTER_BOLD : LETTER))));

/** Lines that a wrapped text needs; words are not broken unless longer than a line. */
export function lineCount(text: string, width: number, typeface: Typeface): number {
  const room = charactersPerLine(width, typeface);
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

/** Height in points of a row that shows the text whole; may exceed what Excel can show. */
export const textHeight = (text: string, width: number, typeface: Typeface): number =>
  Math.ceil(lineCount(text, width, typeface) * typeface.fontSize * LINE + PADDING);

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const separator = used === 0 ? 0 : 1;
    if (used + separator + word.length <= room) {
      used += separator + word.length;
      continue;
    }
    if (used > 0) lines += 1;
    lines += Math.floor(Math.max(0, word.length - 1) / room);
    used = word.length % room === 0 ? Math.min(word.length, room) : word.length % room;
  }
  return lines;
}
