import type { CellContent } from "../../workbook/cell";
import type { RangeSpec } from "../../workbook/sheetSpec";
import type { SheetGrid } from "../../workbook/sheetGrid";
import { unifySpaces } from "../normalise";

/** A sheet's cells by their place on the sheet; merged cells show the content of their first one. */
export interface GridView {
  readonly grid: SheetGrid;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** What the cell itself holds. */
  own(row: number, column: number): CellContent;
  /** What it shows, merged cells included. */
  shown(row: number, column: number): CellContent;
  /** The text shown, with single spaces; empty where there is none. */
  text(row: number, column: number): string;
  format(row: number, column: number): string;
  isFormula(row: number, column: number): boolean;
  /** The merged area that the cell lies in. */
  merge(row: number, column: number): RangeSpec | undefined;
}

export function viewOf(grid: SheetGrid): GridView {
  const { row: top, column: left } = grid.topLeft;
  const merged = new Map<number, RangeSpec[]>();
  for (const merge of grid.merges) for (let row = merge.top; row <= merge.bottom && row <= top + grid.rows.length; row += 1) merged.set(row, [...(merged.get(row) ?? []), merge]);
  const own = (row: number, column: number): CellContent => grid.rows[row - top]?.cells[column - left] ?? null;
  const merge = (row: number, column: number): RangeSpec | undefined => merged.get(row)?.find((area) => column >= area.left && column <= area.right);
  const shown = (row: number, column: number): CellContent => {
    const area = merge(row, column);
    return area === undefined ? own(row, column) : own(area.top, area.left);
  };
  const texts = new Map<string, string>();
  const text = (row: number, column: number): string => {
    const key = `${row}:${column}`;
    const known = texts.get(key) ?? textOf(shown(row, column));
    texts.set(key, known);
    return known;
  };
  return {
    grid,
    top,
    bottom: top + grid.rows.length - 1,
    left,
    right: left + Math.max(0, ...grid.rows.map(({ cells }) => cells.length)) - 1,
    own,
    shown,
    text,
    format: (row, column) => grid.rows[row - top]?.formats[column - left] ?? "General",
    isFormula: (row, column) => grid.rows[row - top]?.formulas[column - left] ?? false,
    merge,
  };
}

const textOf = (content: CellContent): string => (typeof content === "string" ? unifySpaces(content) : typeof content === "number" ? String(content) : "");

/** Whether two areas share a cell. */
export const overlap = (one: RangeSpec, other: RangeSpec): boolean => one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
