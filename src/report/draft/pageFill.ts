import type { DraftRow, DraftSheet } from "./draft";
import { isTitle, pageRoom } from "./pageBreaks";

/** How full the page is that a sheet's next row comes to, so that a long text fills it and goes on over the page. The breaks themselves are set when the sheet is complete. */
export class PageFill {
  private readonly room: number;
  private used = 0;
  /** Titles wait for the row below them. */
  private waiting = 0;

  /** `repeated`: the height of the header that every page begins with. */
  constructor(
    sheet: Pick<DraftSheet, "columnWidths" | "page">,
    private readonly repeated = 0,
  ) {
    this.room = pageRoom(sheet);
  }

  /** Height of a fresh page below its header. */
  get whole(): number {
    return this.room - this.repeated;
  }

  /** What is left of the page below the titles that wait. */
  get left(): number {
    return this.room - this.used - this.waiting;
  }

  add(...rows: readonly DraftRow[]): void {
    for (const row of rows) {
      const height = row.height ?? 0;
      if (isTitle(row.cells)) this.waiting += height;
      else this.place(height);
    }
  }

  /** A row of data. */
  place(height: number): void {
    const block = this.waiting + height;
    if (this.used > 0 && this.used + block > this.room) this.used = this.repeated;
    this.used += block;
    this.waiting = 0;
  }
}
