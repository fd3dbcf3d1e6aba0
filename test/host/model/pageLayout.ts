/** Left, centre and right part of a header or footer, in Excel's codes such as «&P» for the page number. */
export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** Print set-up of a sheet. Margins are points. */
export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  /** Name of the paper as the Excel API calls it; null where the file names none. */
  readonly paperSize: string | null;
  readonly margins: Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  /** Either a scale in percent, or pages to fit; 0 pages is «as many as needed». */
  readonly zoom: { readonly scale: number } | { readonly pagesWide: number; readonly pagesTall: number };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  /** Zero-based, inclusive. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  /** «A1:F20», or null for the whole sheet. */
  readonly printArea: string | null;
  readonly printGridlines: boolean;
  /** Null goes on from the sheet printed before. */
  readonly firstPageNumber: number | null;
  /** Rows below a break set by hand, zero-based, ascending. */
  readonly rowBreaks: readonly number[];
  readonly differentFirstPage: boolean;
  readonly differentOddEven: boolean;
  /** For all pages, or for the odd ones when odd and even differ. */
  readonly pages: HeaderFooter;
  readonly firstPage: HeaderFooter;
  readonly evenPages: HeaderFooter;
}

const NOTHING_PRINTED: HeaderFooter = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** A new sheet's print set-up: Excel's «Обычные» margins, in points. */
export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: "portrait",
  paperSize: null,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  titleRows: null,
  titleColumns: null,
  printArea: null,
  printGridlines: false,
  firstPageNumber: null,
  rowBreaks: [],
  differentFirstPage: false,
  differentOddEven: false,
  pages: NOTHING_PRINTED,
  firstPage: NOTHING_PRINTED,
  evenPages: NOTHING_PRINTED,
};
