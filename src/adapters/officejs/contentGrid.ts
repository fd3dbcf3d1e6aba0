import { formulaWithNames, type CellSpec, type SheetSpec } from "../../workbook/sheetSpec";
import { textInput } from "./textInput";

/** Everything a sheet holds as two arrays of equal shape, ready for one write each. */
export interface ContentGrid {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly formulas: (string | number)[][];
  readonly numberFormats: string[][];
}

/** Lays a sheet's rows out as a full rectangle; a missing cell is "", which Excel leaves empty. */
export function contentGrid(spec: SheetSpec, quotedName: (key: string) => string): ContentGrid {
  const columnCount = Math.max(0, ...spec.rows.map((row) => row.cells.length));
  const filled = spec.rows.map(({ cells }) => Array.from({ length: columnCount }, (_, column) => cells[column] ?? null));
  return {
    rowCount: spec.rows.length,
    columnCount,
    formulas: filled.map((cells) => cells.map((cell) => (cell === null ? "" : input(cell, quotedName)))),
    numberFormats: filled.map((cells) => cells.map(numberFormat)),
  };
}

function input(cell: CellSpec, quotedName: (key: string) => string): string | number {
  if (cell.formula !== null) return `=${formulaWithNames(cell.formula, quotedName)}`;
  if (typeof cell.value === "number") return cell.value;
  return typeof cell.value === "string" ? textInput(cell.value) : "";
}

/** In a cell of format «@» a formula would stay text. */
function numberFormat(cell: CellSpec | null): string {
  if (cell === null) return "General";
  return cell.formula !== null && cell.style.numberFormat === "@" ? "General" : cell.style.numberFormat;
}
