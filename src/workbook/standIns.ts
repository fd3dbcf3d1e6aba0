/** How much room letters take. */
export interface LetterRoom {
  /** Shares of the widths of Times New Roman. */
  readonly regular: number;
  readonly bold: number;
  /** Height of a line as a share of the font size. */
  readonly line: number;
}

/** Of Times New Roman and its metric equals; a twentieth is what programs, and the pixels of a screen, may need more. */
const OWN: LetterRoom = { regular: 1.05, bold: 1.05, line: 1.18 };
const PT_SERIF: LetterRoom = { regular: 1.15, bold: 1.17, line: 1.3 };
/** DejaVu Serif and DejaVu Sans. */
const DEJAVU: LetterRoom = { regular: 1.3, bold: 1.4, line: 1.18 };

/** What programs print where the font is not installed. PT Astra Serif itself has the widths of Times New Roman, but many computers lack it; in place of the others they take metric equals. */
const STAND_INS: Readonly<Record<string, readonly LetterRoom[]>> = { "PT Astra Serif": [PT_SERIF, DEJAVU] };

/** The room of the font's own letters and of those that may stand in for it. */
export const letterRooms = (fontName = ""): readonly LetterRoom[] => [OWN, ...(STAND_INS[fontName] ?? [])];

/** Whether other letters than the font's own may need more room. */
export const hasStandIns = (fontName: string): boolean => letterRooms(fontName).length > 1;
