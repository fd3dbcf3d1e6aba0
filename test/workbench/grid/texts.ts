import type { CellStyle } from "../../host/model/cellStyle";
import { shownText } from "../../host/model/numberFormat";
import { cssFont } from "./fonts";
import type { Geometry } from "./geometry";
import { textRoom } from "./textBounds";
import { textWidth } from "./textWidth";
import type { VisibleCell, VisibleCells } from "./visibleCells";

/** A rectangle in pixels, from the sheet's first cell. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A text with the cells over which it stands. */
export interface TextPicture {
  readonly row: number;
  /** Columns covered, both ends included. */
  readonly first: number;
  readonly last: number;
  readonly box: Box;
  readonly text: string;
  readonly style: CellStyle;
  readonly align: "left" | "center" | "right" | "justify";
  readonly isLink: boolean;
}

/** Columns outside the part from which a long text may still reach into it. */
const FAR = 16;

/** The texts of a part of a sheet. A long text that is not wrapped runs over empty neighbours; a number never does, it becomes «####». */
export function textsOf(cells: VisibleCells, geometry: Geometry, locale: string, leftLimit: number): TextPicture[] {
  const { area, merges } = cells;
  const pictures: TextPicture[] = [];
  for (const { top, left, bottom, right } of merges) {
    const picture = pictureOf(cells.at(top, left), { first: left, last: right, bottom }, geometry, locale);
    if (picture !== null) pictures.push(picture);
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (geometry.rows.size(row) === 0) continue;
    for (let column = Math.max(leftLimit, area.left - FAR); column <= area.right + FAR; column += 1) {
      const cell = cells.at(row, column);
      if (cell.cell.value === null || cell.merge !== null || geometry.columns.size(column) === 0) continue;
      const picture = pictureOf(cell, { ...reach(cells, cell, geometry, locale), bottom: row }, geometry, locale);
      if (picture !== null && picture.last >= area.left && picture.first <= area.right) pictures.push(picture);
    }
  }
  return pictures;
}

function pictureOf(
  { row, column, cell, style }: VisibleCell,
  { first, last, bottom }: { readonly first: number; readonly last: number; readonly bottom: number },
  { rows, columns }: Geometry,
  locale: string,
): TextPicture | null {
  const box = { x: columns.start(first), y: rows.start(row), width: columns.span(first, last) - 1, height: rows.span(row, bottom) - 1 };
  const text = fittedText(cell.value, style, columns.span(column, Math.max(column, last)), locale);
  if (text === "") return null;
  return { row, first, last, box, text, style, align: alignment(cell.value, style), isLink: cell.hyperlink !== null };
}

function alignment(value: unknown, { horizontal }: CellStyle): TextPicture["align"] {
  if (horizontal === "left" || horizontal === "right" || horizontal === "center") return horizontal;
  if (horizontal === "centerContinuous" || horizontal === "distributed") return "center";
  if (horizontal === "justify") return "justify";
  return typeof value === "number" ? "right" : typeof value === "string" ? "left" : "center";
}

/** A number that does not fit loses decimals if its format is «General», and becomes «####» otherwise. */
function fittedText(value: VisibleCell["cell"]["value"], style: CellStyle, width: number, locale: string): string {
  const text = shownText(value, style.numberFormat, locale);
  if (typeof value !== "number") return text;
  const font = cssFont(style);
  const room = textRoom(width, style.indent);
  const fits = (shown: string): boolean => textWidth(shown, font) <= room + 1;
  if (fits(text)) return text;
  if (style.numberFormat === "General") {
    for (let decimals = 8; decimals >= 0; decimals -= 1) {
      const shorter = shownText(Number(value.toFixed(decimals)), "General", locale);
      if (fits(shorter)) return shorter;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(room / textWidth("#", font))));
}

/** The columns over which a cell's text runs. */
function reach(
  cells: VisibleCells,
  { row, column, cell, style }: VisibleCell,
  { columns }: Geometry,
  locale: string,
): { first: number; last: number } {
  if (style.horizontal === "centerContinuous") return { first: column, last: endOfCentring(cells, row, column) };
  const alone = { first: column, last: column };
  if (typeof cell.value !== "string" || style.wrap || style.rotation !== 0) return alone;
  const missing =
    textWidth(shownText(cell.value, style.numberFormat, locale), cssFont(style)) - textRoom(columns.size(column), style.indent);
  if (missing <= 0) return alone;
  const isFree = (other: number): boolean => {
    if (other < 0 || other >= columns.count) return false;
    const { cell: neighbour, merge } = cells.at(row, other);
    return merge === null && neighbour.value === null && neighbour.formula === null;
  };
  const run = (step: 1 | -1, needed: number): number => {
    let [end, gained] = [column, 0];
    while (gained < needed && isFree(end + step)) gained += columns.size((end += step));
    return end;
  };
  const align = alignment(cell.value, style);
  if (align === "right") return { first: run(-1, missing), last: column };
  if (align === "left") return { first: column, last: run(1, missing) };
  const [first, last] = [run(-1, missing / 2), run(1, missing / 2)];
  // Centred over its own cell only when both sides are free.
  return first < column && last > column ? { first, last } : alone;
}

function endOfCentring(cells: VisibleCells, row: number, column: number): number {
  let last = column;
  for (;;) {
    const { cell, style } = cells.at(row, last + 1);
    if (cell.value !== null || cell.formula !== null || style.horizontal !== "centerContinuous") return last;
    last += 1;
  }
}
