/** Empty pixels between a cell's line and its text. */
export const TEXT_PADDING = 3;
/** One step of indentation: three spaces of the default font. */
export const INDENT = 9;
/** Height of a line of text as a share of its font size. */
export const LINE_HEIGHT = 1.2;

/** Pixels of a cell's width that its text may take. */
export const textRoom = (width: number, indent: number): number => width - 2 * TEXT_PADDING - indent * INDENT;
