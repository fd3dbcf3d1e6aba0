import type { Rating, RatingResult } from "../../domain/assessment/rating";
import type { Condition, Expression, Quantity } from "../../domain/quantity";
import type { SourceCell } from "../../domain/sourceCell";
import type { ChartSpec, LinkSpec, PageSpec, RangeSpec } from "../../workbook/sheetSpec";
import type { Print } from "../print";
import type { CellStyle } from "../../workbook/sheetStyle";

/** A generated sheet before figures have their cells: what is shown where, not yet how it is calculated. */
export interface DraftSheet {
  readonly key: string;
  readonly name: string;
  readonly tabColor: string;
  readonly columnWidths: readonly number[];
  readonly rows: readonly DraftRow[];
  readonly merges: readonly RangeSpec[];
  readonly frozenRows: number;
  readonly charts?: readonly ChartSpec[];
  /** Page breaks are found when the sheet is rendered. */
  readonly page: PageSpec;
}

export interface DraftRow {
  readonly height: number | null;
  /** Columns whose text goes on from the row above, which the text was too long for; the other cells are repeated. */
  readonly continues?: readonly number[];
  readonly cells: readonly (DraftCell | null)[];
  /** Printed on the page of the row above. */
  readonly keepWithPrevious?: boolean;
  readonly beginsPage?: boolean;
}

export interface DraftCell {
  readonly content: DraftContent;
  readonly style: CellStyle;
  readonly link?: LinkSpec;
}

export type DraftContent =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number }
  /** A figure. The first cell that shows it becomes its home, the others refer to that. */
  | { readonly kind: "quantity"; readonly quantity: Quantity }
  /** A figure for a chart: where it has no value the chart has a gap. */
  | { readonly kind: "plotted"; readonly quantity: Quantity }
  /** A text that follows its input cell, or a piece of one too long for one row. */
  | { readonly kind: "live-text"; readonly cell: SourceCell; readonly text: string | null; readonly piece: TextPiece | null }
  /** A date or year that follows its input cell. */
  | { readonly kind: "live-date"; readonly cell: SourceCell; readonly value: number | string }
  /** A number of the user's own that follows its input cell. */
  | { readonly kind: "live-number"; readonly cell: SourceCell; readonly value: number }
  | { readonly kind: "rating"; readonly rating: Rating; readonly text: RatingText }
  | { readonly kind: "sentence"; readonly parts: readonly SentencePart[] }
  /** A text that shows once one of the figures is no longer what it was at the calculation. */
  | { readonly kind: "changed-since"; readonly figures: readonly Quantity[]; readonly text: string };

/** What is said of each verdict, and of each reason why there is none. */
export type RatingText = (result: RatingResult) => string;

/** Characters of a text, counted from 0. */
export interface TextPiece {
  readonly from: number;
  readonly length: number;
}

/** A piece of a sentence; all but plain text follow the figures. */
export type SentencePart =
  | string
  | { readonly kind: "figure"; readonly quantity: Quantity; readonly print: Print }
  | { readonly kind: "amount"; readonly quantity: Quantity; readonly digits: number }
  /** A sum of money that stands in no cell of its own. */
  | { readonly kind: "amount-of"; readonly of: Expression; readonly digits: number }
  /** A number with the digits it has: a count, or an entered value. */
  | { readonly kind: "count"; readonly quantity: Quantity }
  /** `most`: a longer text is cut and ends in «…». */
  | { readonly kind: "cell"; readonly cell: SourceCell; readonly text: string; readonly most?: number }
  | { readonly kind: "verdict"; readonly rating: Rating; readonly text: RatingText }
  /** The form of a noun after a number. */
  | { readonly kind: "plural"; readonly of: Expression; readonly one: string; readonly few: string; readonly many: string }
  /** A whole number that a rule counts. */
  | { readonly kind: "counted"; readonly of: Expression }
  /** Said by the case that applies; nothing while that cannot be told. */
  | { readonly kind: "choice"; readonly condition: Condition; readonly then: readonly SentencePart[]; readonly otherwise: readonly SentencePart[] }
  /** Terms joined by « + », each said only while its figure is known. */
  | { readonly kind: "known-terms"; readonly terms: readonly { readonly quantity: Quantity; readonly parts: readonly SentencePart[] }[] }
  /** Said only while the figure is not known. */
  | { readonly kind: "when-unknown"; readonly quantity: Quantity; readonly parts: readonly SentencePart[] }
  /** Said only while the figure is above zero. */
  | { readonly kind: "when-positive"; readonly quantity: Quantity; readonly parts: readonly SentencePart[] };
