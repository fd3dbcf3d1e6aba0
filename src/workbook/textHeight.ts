import { letterWidth, lettersWidth } from "./letterWidths";
import { letterRooms, type LetterRoom } from "./standIns";

/** Tallest row that Excel can show, points. */
export const TALLEST_ROW = 409;

const PADDING = 4;
/** Points of a column of `width` characters: 7 pixels a character, 0.75 points a pixel. */
const columnPoints = (width: number): number => width * 7 * 0.75;

export interface Typeface {
  readonly fontSize: number;
  readonly bold: boolean;
  /** Without it: Times New Roman or a font as wide. */
  readonly fontName?: string;
}

/** Lines that a wrapped text needs in a column of `width` characters; words are not broken unless longer than a line. */
export const lineCount = (text: string, width: number, typeface: Typeface): number =>
  Math.max(...letterRooms(typeface.fontName).map((room) => linesIn(room, text, width, typeface)));

/** Height in points of a row that shows the text whole, also in a font that stands in for its own; may exceed what Excel can show. */
export const textHeight = (text: string, width: number, typeface: Typeface): number =>
  Math.ceil(Math.max(...letterRooms(typeface.fontName).map((room) => linesIn(room, text, width, typeface) * typeface.fontSize * room.line)) + PADDING);

/** Room of a line in a column of `width` characters, as shares of the font size; of all fonts that may stand in the narrowest. */
export const lineRoom = (width: number, typeface: Typeface): number => Math.min(...letterRooms(typeface.fontName).map((room) => roomIn(room, width, typeface)));

const roomIn = ({ regular, bold }: LetterRoom, width: number, typeface: Typeface): number => columnPoints(width) / (typeface.fontSize * (typeface.bold ? bold : regular));

function linesIn(letters: LetterRoom, text: string, width: number, typeface: Typeface): number {
  const room = Math.max(1, roomIn(letters, width, typeface));
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, room, typeface.bold), 0);
}

function paragraphLines(paragraph: string, room: number, bold: boolean): number {
  const space = letterWidth(" ", bold);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = lettersWidth(word, bold);
    const separator = used === 0 ? 0 : space;
    if (used + separator + width <= room) {
      used += separator + width;
      continue;
    }
    if (used > 0) lines += 1;
    const broken = Math.max(0, Math.ceil(width / room) - 1);
    lines += broken;
    used = width - broken * room;
  }
  return lines;
}
