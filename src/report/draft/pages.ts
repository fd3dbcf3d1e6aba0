import type { PageSpec } from "../../workbook/sheetSpec";

/** Margins of ГОСТ Р 7.0.97-2016: left 20, right 10, top and bottom 20 mm. */
const MARGINS = { left: 2, right: 1, top: 2, bottom: 2 };

export const landscape = (titleRows: PageSpec["titleRows"]): PageSpec => ({ orientation: "landscape", margins: MARGINS, titleRows, printedColumns: null, printedRows: null, pageNumbers: true, numberedFrom: null, breaks: [] });

/** Only the first columns are printed; what stands beside them is for the screen. Pages are numbered from here, and annexes go on. */
export const portrait = (printedColumns: number): PageSpec => ({ orientation: "portrait", margins: MARGINS, titleRows: null, printedColumns, printedRows: null, pageNumbers: true, numberedFrom: 1, breaks: [] });
