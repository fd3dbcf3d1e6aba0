import { charactersToPixels } from "../../host/model/columnWidth";
import type { Cell } from "../../host/model/cellGrid";
import { shownText } from "../../host/model/numberFormat";
import type { Sheet } from "../../host/model/sheet";
import { cssFont, fontPixels } from "./fonts";
import { LINE_HEIGHT, textRoom } from "./textBounds";
import { wrappedLines } from "./textWidth";

const TALLEST = 546;

interface Fit {
  readonly width: number;
  readonly height: number;
}

const known = new WeakMap<Cell, Fit>();

/** Heights in pixels of rows that nobody has set by hand: high enough for their largest font and their wrapped texts, as Excel makes them. */
export function fittedHeights(sheet: Sheet, locale: string): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells()) {
    if (sheet.rowHeights.has(row)) continue;
    const isMerged = sheet.merges.length > 0 && sheet.mergeAt(row, column) !== null;
    const height = isMerged ? 0 : heightOf(cell, charactersToPixels(sheet.columnWidth(column)), locale);
    if (height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

function heightOf(cell: Cell, width: number, locale: string): number {
  const fit = known.get(cell);
  if (fit?.width === width) return fit.height;
  const { style, value } = cell;
  const line = fontPixels(style.fontSize) * LINE_HEIGHT;
  const isLong = typeof value === "string" && (style.wrap || value.includes("\n"));
  const lines = isLong ? wrappedLines(shownText(value, style.numberFormat, locale), textRoom(width, style.indent), cssFont(style)) : 1;
  const height = Math.min(TALLEST, Math.ceil(lines * line + 2));
  known.set(cell, { width, height });
  return height;
}
