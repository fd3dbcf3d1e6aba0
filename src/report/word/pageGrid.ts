import type { GridCellSpec, GridRowSpec, GridSpec, HorizontalSpec, TextSpec } from "../../workbook/documentSpec";
import type { PageSpec, SheetSpec } from "../../workbook/sheetSpec";
import type { CellStyle } from "../../workbook/sheetStyle";
import { textHeight } from "../../workbook/textHeight";
import { fittingWidths, type FontSize } from "./columnWidths";
import type { PrintedCell, PrintedRow } from "./printedRows";

/** A4, centimetres. */
const SHORT_SIDE = 21;
const LONG_SIDE = 29.7;
/** A row lower than this stands on one page; points. */
const UNBROKEN = 160;
/** Centimetres of a sheet's column for each character of its width: 7 pixels of 96 to the inch. */
const CHARACTER = (7 / 96) * 2.54;
/** From this share of a sheet's width on, other widths of the columns make up for what is missing. */
const NEARLY_FITS = 0.9;
/** Share of a column that the text may take. */
const LESS_PADDING = 0.9;
/** Smaller letters nobody reads on paper. */
const SMALLEST = 8.5;

/** Rows of a sheet as a table over the whole width of the text; the columns keep their proportions. */
export function pageGrid(rows: readonly PrintedRow[], headerRows: number, { columnWidths, page }: SheetSpec): GridSpec {
  const printed = columnWidths.slice(0, page.printedColumns ?? columnWidths.length);
  const total = printed.reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, textWidth(page) / (total * CHARACTER));
  /** A sheet wider than the page is printed smaller, and so is its table here. */
  const fontSizeOf = (size: number): number => (scale > NEARLY_FITS ? size : Math.min(size, Math.max(SMALLEST, Math.round(size * scale))));
  const widths = headerRows > 0 ? fittingWidths(printed, textWidth(page), rows, headerRows, fontSizeOf) : printed.map((width) => (width * textWidth(page)) / total);
  const characters = widths.map((width) => width / CHARACTER);
  const covered = new Map<number, number>();
  const heights = headerHeights(rows.slice(0, headerRows), characters, fontSizeOf);
  return {
    kind: "grid",
    columnWidths: widths,
    headerRows,
    rows: rows.map((row, index) => ({ ...gridRow(row, characters, index < headerRows, covered, fontSizeOf), leastHeight: heights[index] ?? 0 })),
  };
}

/** Between the margins, centimetres. */
export const textWidth = ({ orientation, margins }: PageSpec): number => (orientation === "landscape" ? LONG_SIDE : SHORT_SIDE) - margins.left - margins.right;

/** `covered` counts, by column, the rows that a cell above still takes. */
function gridRow({ cells }: PrintedRow, widths: readonly number[], isHeader: boolean, covered: Map<number, number>, fontSizeOf: FontSize): Omit<GridRowSpec, "leastHeight"> {
  const list: GridCellSpec[] = [];
  let height = 0;
  for (let column = 0; column < widths.length; ) {
    const left = covered.get(column) ?? 0;
    const cell = cells.get(column);
    const span = Math.max(1, cell?.columnSpan ?? 1);
    if (left > 0) {
      covered.set(column, left - 1);
      column += 1;
      continue;
    }
    for (let over = column; over < column + span; over += 1) covered.set(over, (cell?.rowSpan ?? 1) - 1);
    list.push(cell === undefined ? EMPTY : gridCell(cell, fontSizeOf));
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    if (cell !== undefined) height = Math.max(height, textHeight(cell.text, width, { ...cell.spec.style, fontSize: fontSizeOf(cell.spec.style.fontSize) }));
    column += span;
  }
  const isBand = list.length === 1 && widths.length > 1;
  return { cells: list, mayBreak: !isHeader && height > UNBROKEN, withNext: isBand || isHeader };
}

/** A cell over several rows must find its room in them: on later pages some programs cut it off where the rows alone are lower. */
function headerHeights(rows: readonly PrintedRow[], widths: readonly number[], fontSizeOf: FontSize): number[] {
  const heights = rows.map(() => 0);
  const placed = rows.flatMap(({ cells }, top) => [...cells].map(([column, cell]) => ({ cell, column, top })));
  for (const { cell, column, top } of placed.sort((one, other) => one.cell.rowSpan - other.cell.rowSpan)) {
    const { text, spec, columnSpan, rowSpan } = cell;
    const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0) * LESS_PADDING;
    const needed = textHeight(text, width, { ...spec.style, fontSize: fontSizeOf(spec.style.fontSize) });
    const last = top + rowSpan - 1;
    const rest = heights.slice(top, last).reduce((sum, one) => sum + one, 0);
    heights[last] = Math.max(heights[last] ?? 0, needed - rest);
  }
  return heights;
}

const gridCell = ({ spec: { style }, text, columnSpan, rowSpan }: PrintedCell, fontSizeOf: FontSize): GridCellSpec => ({
  text: textSpec(text, { ...style, fontSize: fontSizeOf(style.fontSize) }),
  horizontal: horizontalOf(style),
  vertical: style.vertical,
  fill: style.fill,
  border: style.border.kind,
  columnSpan,
  rowSpan,
});

export const textSpec = (text: string, { fontSize, bold, italic }: CellStyle): TextSpec => ({ text, fontSize, bold, italic });

export function horizontalOf({ horizontal }: CellStyle): HorizontalSpec {
  if (horizontal === "general") return "left";
  return horizontal === "centerAcross" ? "center" : horizontal;
}

const EMPTY: GridCellSpec = {
  text: { text: "", fontSize: 10, bold: false, italic: false },
  horizontal: "left",
  vertical: "top",
  fill: null,
  border: "none",
  columnSpan: 1,
  rowSpan: 1,
};
