import type { CellError, CellPosition } from "./cell";
import type { CellStyle } from "./sheetStyle";

/** A sheet described once and drawn by any adapter. Plain data. */
export interface SheetSpec {
  /** Stable identity of the sheet across recalculations and renames, e.g. "report"; Latin letters. */
  readonly key: string;
  /** Wanted name, at most 31 characters. A user's sheet of this name is never touched. */
  readonly name: string;
  /** Tab colour «#RRGGBB». */
  readonly tabColor: string | null;
  /** Widths in characters of the default font, as Excel's «Ширина столбца» shows them; 0 hides the column. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly RowSpec[];
  /** Ranges merged into one cell; only in titles, header rows and full-width bands, never within a row of data. */
  readonly merges: readonly RangeSpec[];
  /** Rows that stay visible while scrolling, counted from the top; 0 for none. */
  readonly frozenRows: number;
  readonly showGridlines: boolean;
  readonly tables: readonly TableSpec[];
  readonly validations: readonly ValidationSpec[];
  /** In order of importance: where two are true for one cell, the first decides. */
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  readonly charts: readonly ChartSpec[];
  readonly page: PageSpec;
}

export interface RowSpec {
  /** Points, at most 409; null lets the program choose. */
  readonly height: number | null;
  /** Columns whose text goes on from the row above, which it was too long for; for whoever has no limit of height. Adapters of workbooks take no notice. */
  readonly continues?: readonly number[] | undefined;
  /** One entry per column from A; null leaves the cell empty and unformatted. */
  readonly cells: readonly (CellSpec | null)[];
}

export interface CellSpec {
  /** What the cell shows: for a formula, the engine's own result (the cached value of a file). Text is text, whatever it begins with. */
  readonly value: string | number | null | CellError;
  /** Formula in en-US notation without the leading «=»; null for a plain value. Sheets of this set are named by `{{key}}`, see `formulaWithNames`. */
  readonly formula: string | null;
  readonly style: CellStyle;
  /** Cell of this workbook that a click jumps to. */
  readonly link: LinkSpec | null;
}

export interface LinkSpec {
  readonly sheet: string;
  readonly cell: CellPosition;
}

/** Inclusive, zero-based. */
export interface RangeSpec {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TableSpec {
  readonly name: string;
  /** Header row and at least one data row. */
  readonly range: RangeSpec;
  readonly columns: readonly string[];
  /** One of Excel's own table styles; rows are not banded, the cells bring their own look. */
  readonly styleName: string;
}

/** A drop-down list, a hint, or both. */
export interface ValidationSpec {
  readonly range: RangeSpec;
  /** A short list (under 255 characters, no commas inside), a formula naming a range, or null for a hint alone. */
  readonly source: readonly string[] | { readonly formula: string } | null;
  /** Text shown when the cell is selected, or null. */
  readonly prompt: { readonly title: string; readonly text: string } | null;
  /** Text shown when another value is typed; null lets any value in. */
  readonly error: { readonly title: string; readonly text: string } | null;
}

/** A look that cells take on while a formula is true. */
export interface ConditionalFormatSpec {
  readonly range: RangeSpec;
  /** As it reads in the range's first cell; en-US, without the leading «=», over cells of the same sheet. */
  readonly formula: string;
  readonly look: ConditionalLook;
}

/** What changes; null and false leave the cell's own look. */
export interface ConditionalLook {
  /** «#RRGGBB». */
  readonly fill: string | null;
  /** «#RRGGBB». */
  readonly fontColor: string | null;
  readonly italic: boolean;
  /** en-US notation. */
  readonly numberFormat: string | null;
}

/** Print set-up; always A4. */
export interface PageSpec {
  readonly orientation: "portrait" | "landscape";
  /** Centimetres. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Rows repeated on every printed page, zero-based and inclusive; null for none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  /** Columns that are printed, counted from A; null for all. */
  readonly printedColumns: number | null;
  /** Rows that are printed, counted from the top; null for all. */
  readonly printedRows: number | null;
  /** Centred page number at the top from page 2 on. */
  readonly pageNumbers: boolean;
  /** Number of the first page; null goes on from the sheet printed before. */
  readonly numberedFrom: number | null;
  /** Rows that begin a new page, zero-based, ascending. */
  readonly breaks: readonly number[];
}

/** A clustered bar or column chart over a block of cells of its own sheet: series' names in the first row, categories in the first column. */
export interface ChartSpec {
  /** Identity within the sheet; Latin letters, digits and points. */
  readonly key: string;
  /** Bars lie, the first category on top; columns stand. */
  readonly kind: "bar" | "column";
  readonly title: string;
  readonly categoryTitle: string;
  readonly valueTitle: string;
  readonly data: RangeSpec;
  /** Colour «#RRGGBB» of each series, one for each column of the block but the first; a value that is an error leaves a gap. */
  readonly fills: readonly string[];
  /** Of the values' labels and of the axis, en-US notation. */
  readonly valueFormat: string;
  readonly fontName: string;
  /** Cells that the chart covers. */
  readonly place: RangeSpec;
}

const NAMED_SHEET = /\{\{([a-zA-Z]+)\}\}/g;

/** Puts the sheets' real names into a formula: `{{form1}}!E5` becomes `'Форма 1. Показатели'!E5`. Throws on an unknown key. */
export function formulaWithNames(formula: string, quotedName: (key: string) => string): string {
  return formula.replace(NAMED_SHEET, (_, key: string) => quotedName(key));
}

/** Ties all sheets of one result together, so that an adapter writes them as one. */
export interface SheetSet {
  /** "replace": our own sheets of the same key are redrawn in place. "add": always new sheets, which belong to the user from then on. */
  readonly mode: "replace" | "add";
  readonly sheets: readonly SheetSpec[];
  /** Key of the sheet shown after writing. */
  readonly activate: string;
}
