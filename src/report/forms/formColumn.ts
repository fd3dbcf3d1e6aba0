import type { SourceCell } from "../../domain/sourceCell";
import type { CellStyle } from "../../workbook/sheetStyle";
import type { DraftCell } from "../draft/draft";

/** A column of an official form: its header, its room, and what it shows of a row. */
export interface FormColumn<Row> {
  /** The header from the top tier down; neighbours that begin alike share their upper tiers. */
  readonly tiers: readonly string[];
  /** Width in characters at which it reads well. */
  readonly width: number;
  /** Width to which it may be squeezed where many columns stand side by side. */
  readonly least: number;
  readonly show: (row: Row) => ShownCell;
}

export type ShownCell = ShortCell | LongText;

/** A cell of one row. */
export interface ShortCell {
  readonly kind: "short";
  readonly cell: DraftCell;
  /** What the row's height depends on; left out where a line is enough. */
  readonly text?: string;
  /** What stands in the rows that continue a long text of the neighbours. */
  readonly again?: DraftCell;
}

/** A text that goes on in further rows where one cannot show it whole. */
export interface LongText {
  readonly kind: "long";
  readonly cell: SourceCell | undefined;
  readonly text: string | null;
  readonly style: CellStyle;
}

export const short = (cell: DraftCell): ShortCell => ({ kind: "short", cell });

/** Whether two neighbours stand under the same title of a tier: all but the lowest can be shared. */
export const sharesTier = (own: readonly string[], neighbour: readonly string[] | undefined, tier: number): boolean =>
  neighbour !== undefined && tier < own.length - 1 && tier < neighbour.length - 1 && own.slice(0, tier + 1).every((title, index) => neighbour[index] === title);
