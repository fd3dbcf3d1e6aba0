import { cellName } from "../../../workbook/cell";
import type { PageSpec, SheetSpec } from "../../../workbook/sheetSpec";
import { xmlElement, type XmlElement } from "../xml/xmlTree";
import { fileColumnWidth } from "./columnWidth";

const A4 = 9;
const CENTIMETRES_PER_INCH = 2.54;
/** Excel's own distance of the header and the footer from the paper's edge, in inches. */
const HEADER_DISTANCE = 0.3;

/** Tab colour, and the switch that makes «fit to width» work. */
export const propertiesXml = ({ tabColor }: SheetSpec): XmlElement =>
  xmlElement("sheetPr", {}, [
    ...(tabColor === null ? [] : [xmlElement("tabColor", { rgb: `FF${tabColor.slice(1).toUpperCase()}` })]),
    xmlElement("pageSetUpPr", { fitToPage: 1 }),
  ]);

/** Grid lines and frozen rows. */
export function viewsXml({ showGridlines, frozenRows }: SheetSpec): XmlElement {
  const topLeftCell = cellName({ row: frozenRows, column: 0 });
  const pane = [
    xmlElement("pane", { ySplit: frozenRows, topLeftCell, activePane: "bottomLeft", state: "frozen" }),
    xmlElement("selection", { pane: "bottomLeft", activeCell: topLeftCell, sqref: topLeftCell }),
  ];
  return xmlElement("sheetViews", {}, [
    xmlElement("sheetView", { showGridLines: showGridlines ? undefined : 0, workbookViewId: 0 }, frozenRows > 0 ? pane : []),
  ]);
}

/** Column widths, or null where none are given. */
export const columnsXml = ({ columnWidths }: SheetSpec): XmlElement | null =>
  columnWidths.length === 0
    ? null
    : xmlElement(
        "cols",
        {},
        columnWidths.map((characters, index) =>
          xmlElement("col", { min: index + 1, max: index + 1, width: fileColumnWidth(characters), customWidth: 1, hidden: characters === 0 ? 1 : undefined }),
        ),
      );

/** Margins, A4, one page wide and as many high as needed, page number above from page 2 on, breaks. */
export function pageXml({ orientation, margins, pageNumbers, numberedFrom, breaks }: PageSpec): XmlElement[] {
  const inches = (centimetres: number): number => Number((centimetres / CENTIMETRES_PER_INCH).toFixed(6));
  const edges = { left: inches(margins.left), right: inches(margins.right), top: inches(margins.top), bottom: inches(margins.bottom) };
  const numbers = xmlElement("headerFooter", { differentFirst: 1 }, [xmlElement("oddHeader", {}, ["&amp;C&amp;P"]), xmlElement("firstHeader")]);
  return [
    xmlElement("pageMargins", { ...edges, header: HEADER_DISTANCE, footer: HEADER_DISTANCE }),
    xmlElement("pageSetup", { paperSize: A4, ...(numberedFrom === null ? {} : { firstPageNumber: numberedFrom }), fitToWidth: 1, fitToHeight: 0, orientation, ...(numberedFrom === null ? {} : { useFirstPageNumber: 1 }) }),
    ...(pageNumbers ? [numbers] : []),
    ...(breaks.length > 0 ? [breaksXml(breaks)] : []),
  ];
}

const LAST_COLUMN = 16383;

/** ISO/IEC 29500-1, 18.3.1.3: a break stands below its row, counted from 1, which is the zero-based row that begins the page. */
function breaksXml(breaks: readonly number[]): XmlElement {
  const items = breaks.map((row) => xmlElement("brk", { id: row, max: LAST_COLUMN, man: 1 }));
  return xmlElement("rowBreaks", { count: items.length, manualBreakCount: items.length }, items);
}
