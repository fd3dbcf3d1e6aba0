import { columnCount, containsCell, LAST_COLUMN, rowCount, type Area } from "./address";
import type { CellStyle } from "./cellStyle";
import type { CellValue } from "./cellValue";

/** A jump to another place of the workbook or to an address outside it. */
export interface Hyperlink {
  /** «'Sheet'!A1», or null for an address outside. */
  readonly documentReference: string | null;
  readonly address: string | null;
  readonly screenTip: string | null;
}

/** One cell. Replaced as a whole when anything in it changes. */
export interface Cell {
  /** For a formula, its latest result. */
  readonly value: CellValue;
  /** en-US notation without the leading «=», or null. */
  readonly formula: string | null;
  readonly style: CellStyle;
  /** Typed with a leading apostrophe, which is not part of the text. */
  readonly quotePrefix: boolean;
  readonly hyperlink: Hyperlink | null;
}

/** A cell with its place. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

const WIDTH = LAST_COLUMN + 1;

/** Sparse storage: only cells that hold or look like something. */
export class CellGrid {
  readonly #cells = new Map<number, Cell>();

  get(row: number, column: number): Cell | undefined {
    return this.#cells.get(row * WIDTH + column);
  }

  set(row: number, column: number, cell: Cell): void {
    this.#cells.set(row * WIDTH + column, cell);
  }

  delete(row: number, column: number): void {
    this.#cells.delete(row * WIDTH + column);
  }

  /** Stored cells of the area, in no particular order; walks whichever is smaller, the area or the storage. */
  within(area: Area): PlacedCell[] {
    const found: PlacedCell[] = [];
    if (rowCount(area) * columnCount(area) > this.#cells.size) {
      for (const placed of this.all()) if (containsCell(area, placed.row, placed.column)) found.push(placed);
      return found;
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = this.get(row, column);
        if (cell !== undefined) found.push({ row, column, cell });
      }
    }
    return found;
  }

  *all(): IterableIterator<PlacedCell> {
    for (const [key, cell] of this.#cells) yield { row: Math.floor(key / WIDTH), column: key % WIDTH, cell };
  }
}
