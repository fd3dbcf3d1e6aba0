import { containsCell, intersection, type Area } from "../../host/model/address";
import type { Cell } from "../../host/model/cellGrid";
import type { CellStyle } from "../../host/model/cellStyle";
import type { Sheet } from "../../host/model/sheet";
import { tableLook } from "./tableLook";

/** A cell as it is drawn: its own style over that of its table. */
export interface VisibleCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly style: CellStyle;
  readonly merge: Area | null;
}

/** The cells of a part of a sheet and their neighbours; each is read from the model once. */
export class VisibleCells {
  readonly #sheet: Sheet;
  readonly #merges: readonly Area[];
  readonly #known = new Map<string, VisibleCell>();

  constructor(
    sheet: Sheet,
    readonly area: Area,
  ) {
    this.#sheet = sheet;
    this.#merges = sheet.merges.filter((merge) => intersection(merge, withNeighbours(area)) !== null);
  }

  /** Merged areas that reach into the part. */
  get merges(): readonly Area[] {
    return this.#merges;
  }

  at(row: number, column: number): VisibleCell {
    const key = `${row},${column}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const cell = this.#sheet.cell(row, column);
    const merge = this.#merges.find((area) => containsCell(area, row, column)) ?? null;
    // All of a merged area is filled like its first cell.
    const fill = merge === null ? undefined : this.#sheet.cell(merge.top, merge.left).style.fill;
    const style = this.#styleOf(row, column, fill === undefined ? cell.style : { ...cell.style, fill });
    const visible = { row, column, cell, style, merge };
    this.#known.set(key, visible);
    return visible;
  }

  #styleOf(row: number, column: number, style: CellStyle): CellStyle {
    const table = this.#sheet.tables.length === 0 ? null : this.#sheet.tableAt(row, column);
    const look = table === null ? null : tableLook(table, row);
    if (look === null) return style;
    return {
      ...style,
      fill: style.fill ?? look.fill,
      bold: style.bold || look.bold,
      fontColor: look.fontColor !== null && style.fontColor === "#000000" ? look.fontColor : style.fontColor,
      borderTop: style.borderTop ?? look.top,
      borderBottom: style.borderBottom ?? look.bottom,
    };
  }
}

const withNeighbours = ({ top, left, bottom, right }: Area): Area => ({
  top: top - 1,
  left: left - 1,
  bottom: bottom + 1,
  right: right + 1,
});
