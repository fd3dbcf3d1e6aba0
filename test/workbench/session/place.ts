/** A cell's place on its sheet, zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
}
