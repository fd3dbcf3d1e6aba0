import type { DraftCell, DraftRow, DraftSheet } from "./draft";

/** A4 without its margins is measured in points. */
const PAPER = { short: 21, long: 29.7 } as const;
const POINTS_PER_CENTIMETRE = 72 / 2.54;
/** Of a row that leaves its height to the program. */
const ORDINARY_ROW = 15;
/** Part of a page that is filled: programs measure columns, and so the scale that fits them, a little differently. */
const FILLED = 0.97;

/**
 * Rows that begin a new page. Every break is set by hand, so that no title, band or header is left alone at the foot of a page, and no block is torn that
 * belongs together.
 */
export function pageBreaks(draft: DraftSheet): number[] {
  const { rows, page } = draft;
  const room = pageRoom(draft);
  const heightOf = (from: number, to: number): number => rows.slice(from, to + 1).reduce((sum, { height }) => sum + (height ?? ORDINARY_ROW), 0);
  const repeated = page.titleRows === null ? 0 : heightOf(page.titleRows.first, page.titleRows.last);
  const breaks: number[] = [];
  let used = 0;
  const place = (first: number, height: number): void => {
    if (used > 0 && (used + height > room || rows[first]?.beginsPage === true)) {
      breaks.push(first);
      used = repeated;
    }
    used += height;
  };
  for (const [first, last] of blocks(draft)) {
    const height = heightOf(first, last);
    if (height <= room - repeated) place(first, height);
    else for (let row = first; row <= last; row += 1) place(row, heightOf(row, row));
  }
  return breaks;
}

/** Height of a page in points of the sheet, which is printed as wide as the page and not larger than life. */
export function pageRoom({ columnWidths, page: { orientation, margins, printedColumns } }: Pick<DraftSheet, "columnWidths" | "page">): number {
  const [wide, high] = orientation === "landscape" ? [PAPER.long, PAPER.short] : [PAPER.short, PAPER.long];
  const width = columnWidths.slice(0, printedColumns ?? columnWidths.length).reduce((sum, characters) => sum + columnPoints(characters), 0);
  const scale = Math.min(1, ((wide - margins.left - margins.right) * POINTS_PER_CENTIMETRE) / width);
  return ((high - margins.top - margins.bottom) * POINTS_PER_CENTIMETRE * FILLED) / scale;
}

/** 7 pixels a character and 5 of padding, 0.75 points a pixel. */
const columnPoints = (characters: number): number => (characters === 0 ? 0 : (characters * 7 + 5) * 0.75);

/** First and last rows of what must stay on one page. */
function blocks(draft: DraftSheet): [number, number][] {
  const result: [number, number][] = [];
  draft.rows.forEach((_, row) => {
    const block = result[result.length - 1];
    if (block !== undefined && belongsToAbove(draft, row)) block[1] = row;
    else result.push([row, row]);
  });
  return result;
}

function belongsToAbove({ rows, page, charts = [] }: DraftSheet, row: number): boolean {
  const [above, own] = [rows[row - 1], rows[row]];
  if (above === undefined || own === undefined || own.beginsPage === true) return false;
  const inHeader = page.titleRows !== null && row > page.titleRows.first && row <= page.titleRows.last + 1;
  const underChart = charts.some(({ place: { top, bottom } }) => row > top && row <= bottom);
  const printed = (cells: DraftRow["cells"]): DraftRow["cells"] => cells.slice(0, page.printedColumns ?? cells.length);
  return inHeader || underChart || own.keepWithPrevious === true || isTitle(printed(above.cells)) || continues(printed(own.cells));
}

const isFilled = (cell: DraftCell | null): cell is DraftCell => cell !== null && cell.content.kind !== "blank";

/** Titles, bands and headers are bold throughout. */
export function isTitle(cells: DraftRow["cells"]): boolean {
  const filled = cells.filter(isFilled);
  return filled.length > 0 && filled.every(({ style }) => style.bold);
}

/** A row without number and name goes on with the row above. */
const continues = (cells: DraftRow["cells"]): boolean => {
  const [number = null, name = null] = cells;
  return number !== null && name !== null && !isFilled(number) && !isFilled(name) && cells.some(isFilled);
};
