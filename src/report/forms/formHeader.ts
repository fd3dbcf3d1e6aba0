import type { RangeSpec } from "../../workbook/sheetSpec";
import { textHeight } from "../../workbook/textHeight";
import { blank, number, text } from "../draft/cells";
import type { DraftCell, DraftRow } from "../draft/draft";
import type { SheetBuilder } from "../draft/sheetBuilder";
import { STYLES } from "../style/styles";
import { sharesTier, type FormColumn } from "./formColumn";

const LEAST_HEIGHT = 20;
const NUMBERS_HEIGHT = 14;

/** A title of the header with the cells that it covers. */
interface HeaderCell extends RangeSpec {
  readonly title: string;
}

/** The tiers of a form's header with its row of column numbers. Returns the rows that every printed page repeats. */
export function formHeader(sheet: SheetBuilder, columns: readonly Pick<FormColumn<never>, "tiers">[]): { readonly first: number; readonly last: number } {
  const widths = sheet.columnWidths;
  const depth = Math.max(1, ...columns.map(({ tiers }) => tiers.length));
  const cells = columns.flatMap((_, column) => cellsStartingAt(columns.map(({ tiers }) => tiers), column, depth));
  const top = sheet.next;
  const heights = tierHeights(cells, depth, widths);
  const rows = Array.from({ length: depth }, (_, tier): DraftRow => {
    const row: DraftCell[] = columns.map(() => blank(STYLES.header));
    for (const { title, top: start, left } of cells) if (start === tier) row[left] = text(title, STYLES.header);
    return { height: heights[tier] ?? LEAST_HEIGHT, cells: row };
  });
  sheet.add(...rows, { height: NUMBERS_HEIGHT, cells: columns.map((_, index) => number(index + 1, STYLES.columnNumber)) });
  for (const { top: start, left, bottom, right } of cells) {
    if (bottom > start || right > left) sheet.merge(top + start, left, top + bottom, right);
  }
  return { first: top, last: sheet.next - 1 };
}

/** The titles whose first column this is: a title is shared by the neighbours that have the same tiers down to it, and the lowest one reaches down to the numbers. */
function cellsStartingAt(tiers: readonly (readonly string[])[], column: number, depth: number): HeaderCell[] {
  const own = tiers[column] ?? [];
  const isShared = (other: number, tier: number): boolean => sharesTier(own, tiers[other], tier);
  return own.flatMap((title, tier): HeaderCell[] => {
    if (isShared(column - 1, tier)) return [];
    let right = column;
    while (isShared(right + 1, tier)) right += 1;
    return [{ title, top: tier, left: column, bottom: tier === own.length - 1 ? depth - 1 : tier, right }];
  });
}

/** Heights at which every title is seen whole; what a tall one lacks is given to the lowest tier that it covers. */
function tierHeights(cells: readonly HeaderCell[], depth: number, widths: readonly number[]): number[] {
  const heights = Array.from({ length: depth }, () => LEAST_HEIGHT);
  const bySpan = [...cells].sort((one, other) => one.bottom - one.top - (other.bottom - other.top));
  for (const { title, top, left, bottom, right } of bySpan) {
    const width = widths.slice(left, right + 1).reduce((sum, own) => sum + own, 0);
    const there = heights.slice(top, bottom + 1).reduce((sum, height) => sum + height, 0);
    const lacking = textHeight(title, width, STYLES.header) - there;
    if (lacking > 0) heights[bottom] = (heights[bottom] ?? 0) + lacking;
  }
  return heights;
}
