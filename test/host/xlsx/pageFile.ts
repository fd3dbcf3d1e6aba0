import type { Sheet as FileSheet } from "hucre";
import { parseArea } from "../model/address";
import { DEFAULT_PAGE_LAYOUT, type HeaderFooter, type PageLayout } from "../model/pageLayout";

type FilePage = NonNullable<FileSheet["pageSetup"]>;
type FileHeaders = NonNullable<FileSheet["headerFooter"]>;
type FilePaper = NonNullable<FilePage["paperSize"]>;

const POINTS_PER_INCH = 72;
/** The API's names of papers for those of the file library. */
const PAPERS: Readonly<Record<FilePaper, string>> = {
  letter: "Letter",
  tabloid: "Tabloid",
  legal: "Legal",
  executive: "Executive",
  a3: "A3",
  a4: "A4",
  a5: "A5",
  b4: "B4",
  b5: "B5",
};

/** Print set-up from a file; margins in files are inches. */
export function pageFromFile(page: FilePage = {}, headers: FileHeaders = {}): PageLayout {
  const points = (inches: number | undefined, otherwise: number): number =>
    inches === undefined ? otherwise : rounded(inches * POINTS_PER_INCH);
  const { margins } = DEFAULT_PAGE_LAYOUT;
  return {
    orientation: page.orientation ?? "portrait",
    paperSize: page.paperSize === undefined ? null : PAPERS[page.paperSize],
    margins: {
      left: points(page.margins?.left, margins.left),
      right: points(page.margins?.right, margins.right),
      top: points(page.margins?.top, margins.top),
      bottom: points(page.margins?.bottom, margins.bottom),
      header: points(page.margins?.header, margins.header),
      footer: points(page.margins?.footer, margins.footer),
    },
    zoom: page.fitToPage === true ? { pagesWide: page.fitToWidth ?? 1, pagesTall: page.fitToHeight ?? 1 } : { scale: page.scale ?? 100 },
    centerHorizontally: page.horizontalCentered ?? false,
    centerVertically: page.verticalCentered ?? false,
    titleRows: lines(page.printTitlesRow, "row"),
    titleColumns: lines(page.printTitlesColumn, "column"),
    printArea: page.printArea?.replaceAll("$", "") ?? null,
    printGridlines: page.showGridLines ?? false,
    firstPageNumber: null,
    rowBreaks: [],
    differentFirstPage: headers.differentFirst ?? false,
    differentOddEven: headers.differentOddEven ?? false,
    pages: pageTexts(headers.oddHeader, headers.oddFooter),
    firstPage: pageTexts(headers.firstHeader, headers.firstFooter),
    evenPages: pageTexts(headers.evenHeader, headers.evenFooter),
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function lines(reference: string | undefined, kind: "row" | "column"): { first: number; last: number } | null {
  const area = reference === undefined ? null : parseArea(reference);
  if (area === null) return null;
  return kind === "row" ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right };
}

/** Print set-up for a file; print area and titles are defined names and written with those. */
export function pageForFile(layout: PageLayout): { pageSetup: FilePage; headerFooter: FileHeaders } {
  const inches = (points: number): number => points / POINTS_PER_INCH;
  const paper = (Object.keys(PAPERS) as FilePaper[]).find((name) => PAPERS[name] === layout.paperSize);
  const { margins, zoom } = layout;
  return {
    pageSetup: {
      orientation: layout.orientation,
      ...(paper === undefined ? {} : { paperSize: paper }),
      margins: {
        left: inches(margins.left),
        right: inches(margins.right),
        top: inches(margins.top),
        bottom: inches(margins.bottom),
        header: inches(margins.header),
        footer: inches(margins.footer),
      },
      ...("scale" in zoom ? { scale: zoom.scale } : { fitToPage: true, fitToWidth: zoom.pagesWide, fitToHeight: zoom.pagesTall }),
      horizontalCentered: layout.centerHorizontally,
      verticalCentered: layout.centerVertically,
      showGridLines: layout.printGridlines,
    },
    headerFooter: {
      ...(layout.differentFirstPage ? { differentFirst: true } : {}),
      ...(layout.differentOddEven ? { differentOddEven: true } : {}),
      ...fileTexts("odd", layout.pages),
      ...fileTexts("first", layout.firstPage),
      ...fileTexts("even", layout.evenPages),
    },
  };
}

function fileTexts(page: "odd" | "first" | "even", texts: HeaderFooter): FileHeaders {
  const header = joined(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = joined(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  return { ...(header === "" ? {} : { [`${page}Header`]: header }), ...(footer === "" ? {} : { [`${page}Footer`]: footer }) };
}

const joined = (left: string, center: string, right: string): string =>
  [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");

/** Splits «&Lleft&Ccentre&Rright»; text before any code is the centre's. */
function pageTexts(header = "", footer = ""): HeaderFooter {
  const split = (text: string): Record<"L" | "C" | "R", string> => {
    const parts = { L: "", C: "", R: "" };
    let side: "L" | "C" | "R" = "C";
    for (const [piece] of text.matchAll(/&[LCR]|&.|[^&]+/gs)) {
      if (/^&[LCR]$/.test(piece)) side = piece.charAt(1) as typeof side;
      else parts[side] += piece;
    }
    return parts;
  };
  const [head, foot] = [split(header), split(footer)];
  return { leftHeader: head.L, centerHeader: head.C, rightHeader: head.R, leftFooter: foot.L, centerFooter: foot.C, rightFooter: foot.R };
}
