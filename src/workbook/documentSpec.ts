/** A text document described once and drawn by any adapter. Plain data; always A4. */
export interface DocumentSpec {
  readonly title: string;
  /** Who it is from, for the file's properties. */
  readonly author: string;
  /** BCP 47, for the spelling checker: «ru-RU». */
  readonly language: string;
  readonly fontName: string;
  /** Fonts with the same letter widths, best first: for computers that lack the first. */
  readonly fontsInstead: readonly string[];
  /** Each begins on a new page. Pages are numbered through. */
  readonly sections: readonly SectionSpec[];
}

export interface SectionSpec {
  readonly orientation: "portrait" | "landscape";
  /** Centimetres. */
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly blocks: readonly BlockSpec[];
}

export type BlockSpec = ParagraphSpec | GridSpec;

export interface ParagraphSpec {
  readonly kind: "paragraph";
  /** Each from a new line on. */
  readonly texts: readonly TextSpec[];
  /** Of a heading, for the list of contents and for whoever listens to the document; null for text. */
  readonly level: 1 | 2 | null;
  readonly horizontal: HorizontalSpec;
  /** Of the first line, centimetres. */
  readonly firstLine: number;
  /** Points. */
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** Stands on one page with what follows. */
  readonly withNext: boolean;
}

export type HorizontalSpec = "left" | "center" | "right" | "justify";

export interface TextSpec {
  /** Line breaks are kept. */
  readonly text: string;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A table of text. */
export interface GridSpec {
  readonly kind: "grid";
  /** Centimetres. */
  readonly columnWidths: readonly number[];
  /** Rows repeated at the top of each page, counted from the first. */
  readonly headerRows: number;
  readonly rows: readonly GridRowSpec[];
}

export interface GridRowSpec {
  readonly cells: readonly GridCellSpec[];
  /** Points; 0 for as high as the text is. */
  readonly leastHeight: number;
  /** Whether a page may end within the row. */
  readonly mayBreak: boolean;
  /** Stands on one page with the next row. */
  readonly withNext: boolean;
}

export interface GridCellSpec {
  readonly text: TextSpec;
  readonly horizontal: HorizontalSpec;
  readonly vertical: "top" | "center" | "bottom";
  /** «#RRGGBB», or null for no fill. */
  readonly fill: string | null;
  readonly border: "none" | "all" | "bottom";
  /** Columns and rows that the cell takes. What it covers is not listed again in its own row, nor in the rows below. */
  readonly columnSpan: number;
  readonly rowSpan: number;
}
