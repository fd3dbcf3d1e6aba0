/** The cell of the user's workbook that a fact was read from; zero-based row and column on the sheet. */
export interface SourceCell {
  /** Canonical Russian name of the table, e.g. «Показатели». */
  readonly table: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The cell's text with all its spaces; null when the cell holds no text. */
  readonly text: string | null;
}
