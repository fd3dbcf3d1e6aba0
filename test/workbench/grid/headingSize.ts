/** Height of the row of column letters. */
export const HEADING_HEIGHT = 22;

/** Width of the column of row numbers: it grows with the number of digits, as in Excel. */
export const headingWidth = (rows: number): number => 30 + 7 * Math.max(0, String(rows).length - 3);
