import type { RangeSpec } from "../../workbook/sheetSpec";
import type { CellStyle } from "../../workbook/sheetStyle";
import { wideRow } from "./cells";
import type { DraftRow, SentencePart } from "./draft";

/** Collects the rows of a sheet from the top, with the merges of its titles and bands. */
export class SheetBuilder {
  readonly rows: DraftRow[] = [];
  readonly merges: RangeSpec[] = [];

  constructor(readonly columnWidths: readonly number[]) {}

  /** Index of the next row. */
  get next(): number {
    return this.rows.length;
  }

  add(...rows: DraftRow[]): void {
    this.rows.push(...rows);
  }

  /** A title or band over the whole width. */
  wide(parts: readonly SentencePart[], style: CellStyle, row: Pick<DraftRow, "keepWithPrevious"> = {}): void {
    this.merge(this.next, 0, this.next, this.columnWidths.length - 1);
    this.rows.push({ ...wideRow(parts, style, this.columnWidths), ...row });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    this.merges.push({ top, left, bottom, right });
  }
}
