import { cellName, quoteSheetName } from "../../workbook/cell";
import type { SourceCell } from "../../domain/sourceCell";

/** Where a figure stands on a generated sheet; zero-based. */
export interface Home {
  /** Key of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells that generated figures and live texts stand in. A figure has one home; whoever else shows it refers to that cell. */
export class Homes {
  private readonly homes = new Map<string, Home>();
  private readonly rowsTaken = new Map<string, number[]>();

  /** Makes a cell the home of a figure, if the figure has none yet. Rows must be added from the top. */
  settle(id: string, home: Home): void {
    if (this.homes.has(id)) return;
    this.homes.set(id, home);
    const column = columnKey(home);
    const rows = this.rowsTaken.get(column);
    if (rows === undefined) this.rowsTaken.set(column, [home.row]);
    else rows.push(home.row);
  }

  of(id: string): Home | undefined {
    return this.homes.get(id);
  }

  /** Rows of a column that hold figures or live texts. */
  taken(home: Home): readonly number[] {
    return this.rowsTaken.get(columnKey(home)) ?? [];
  }
}

const columnKey = ({ sheet, column }: Home): string => `${sheet}\u0000${column}`;

/** A cell as a formula on sheet `from` names it. */
export const reference = (home: Home, from: string): string => `${sheetPrefix(home.sheet, from)}${cellName(home)}`;

/** `{{key}}!` for another sheet, nothing for the same. */
export const sheetPrefix = (sheet: string, from: string): string => (sheet === from ? "" : `{{${sheet}}}!`);

/** An input cell as a formula names it. */
export const inputReference = (cell: SourceCell): string => `${quoteSheetName(cell.sheet)}!${cellName(cell)}`;

/** Identity of a live text, so that counts can refer to its home. */
export const textId = (cell: SourceCell): string => `text:${cell.sheet}!${cell.row}:${cell.column}`;
