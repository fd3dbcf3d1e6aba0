import type { CellSpec, RangeSpec, RowSpec } from "../../workbook/sheetSpec";
import { TALLEST_ROW, textHeight } from "../../workbook/textHeight";

interface Sheet {
  readonly rows: readonly RowSpec[];
  readonly columnWidths: readonly number[];
  readonly merges: readonly RangeSpec[];
}

/** Nobody reads smaller ones. */
const SMALLEST = 6;
const STEP = 0.5;

/**
 * Rows in which every wrapped text is whole in its own font and in what may stand in for that: as high as the tallest needs, and where that is more than a row can
 * be, in smaller letters. The heights given are those of the usual font, and the least.
 */
export function roomForStandIns({ rows, columnWidths, merges }: Sheet): RowSpec[] {
  const placeOf = (row: number, column: number): RangeSpec => merges.find(({ top, left }) => top === row && left === column) ?? { top: row, left: column, bottom: row, right: column };
  const widthOf = ({ left, right }: RangeSpec): number => columnWidths.slice(left, right + 1).reduce((sum, own) => sum + own, 0);
  const fitting = rows.map(
    (row, index): RowSpec => ({ ...row, cells: row.cells.map((cell, column) => (cell === null || !isWrapped(cell) ? cell : smallEnough(cell, widthOf(placeOf(index, column))))) }),
  );
  const heights = rows.map(({ height }) => height);
  const placed = fitting.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      const place = placeOf(row, column);
      const width = widthOf(place);
      return cell === null || !isWrapped(cell) || width === 0 ? [] : [{ ...place, needed: textHeight(cell.value, width, cell.style) }];
    }),
  );
  for (const { top, bottom, needed } of placed.sort((one, other) => one.bottom - one.top - (other.bottom - other.top))) {
    const own = heights[bottom] ?? null;
    // A row without a height is left to the program.
    if (own === null) continue;
    const above = heights.slice(top, bottom).reduce<number>((sum, height) => sum + (height ?? 0), 0);
    heights[bottom] = Math.min(TALLEST_ROW, Math.max(own, needed - above));
  }
  return fitting.map((row, index) => ({ ...row, height: heights[index] ?? null }));
}

const isWrapped = (cell: CellSpec): cell is CellSpec & { readonly value: string } => typeof cell.value === "string" && cell.value !== "" && cell.style.wrap;

function smallEnough(cell: CellSpec & { readonly value: string }, width: number): CellSpec {
  let { fontSize } = cell.style;
  while (width > 0 && fontSize > SMALLEST && textHeight(cell.value, width, { ...cell.style, fontSize }) > TALLEST_ROW) fontSize -= STEP;
  return fontSize === cell.style.fontSize ? cell : { ...cell, style: { ...cell.style, fontSize } };
}
