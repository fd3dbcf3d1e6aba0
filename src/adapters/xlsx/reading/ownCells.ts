import type { OwnCell } from "../../../workbook/workbookPort";
import type { RawCell, RawRow } from "./sheetCells";
import type { CellMeaning } from "./tableData";

const EMPTY: OwnCell = { content: null, format: "General", formula: null };

/** All rows of a sheet from the first one on, every row up to its last cell. */
export function ownCells(rows: ReadonlyMap<number, RawRow>, { contentOf, formatOf }: CellMeaning): OwnCell[][] {
  const shared = sharedFormulas(rows);
  const formulaOf = ({ isFormula, formula, shared: number }: RawCell): string | null =>
    isFormula ? formula || (number === null ? "" : (shared.get(number) ?? "")) : null;
  const last = [...rows.keys()].reduce((highest, row) => Math.max(highest, row), -1);
  return Array.from({ length: last + 1 }, (_, index): OwnCell[] => {
    const cells = rows.get(index)?.cells ?? new Map<number, RawCell>();
    return Array.from({ length: Math.max(-1, ...cells.keys()) + 1 }, (_unused, column) => {
      const cell = cells.get(column);
      return cell === undefined ? EMPTY : { content: contentOf(cell), format: formatOf(cell.format), formula: formulaOf(cell) };
    });
  });
}

/** ISO/IEC 29500-1, 18.3.1.40: only the first cell of those that share a formula has its text. */
function sharedFormulas(rows: ReadonlyMap<number, RawRow>): Map<string, string> {
  const formulas = new Map<string, string>();
  for (const { cells } of rows.values()) {
    for (const { shared, formula } of cells.values()) if (shared !== null && formula !== "") formulas.set(shared, formula);
  }
  return formulas;
}
