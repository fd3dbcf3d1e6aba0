import type { CellContent } from "../../workbook/cell";
import type { TableData } from "../../workbook/tableData";

/** A table as Excel answers for it; grids cover the whole table. */
export interface LoadedTable {
  readonly name: string;
  readonly sheet: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly columnNames: readonly string[];
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly hidden: readonly boolean[];
}

/**
 * Drops header and total rows and turns Excel's answers into plain contents. Where the header row is switched off, the row above the data
 * stands for it.
 */
export function toTableData(loaded: LoadedTable): TableData {
  const firstRow = loaded.showHeaders ? 1 : 0;
  const lastRow = loaded.values.length - (loaded.showTotals ? 1 : 0);
  const headers = loaded.showHeaders ? (loaded.values[0] ?? []).map(String) : loaded.columnNames;
  const rows = loaded.values.slice(firstRow, lastRow).map((values, index) => {
    const row = index + firstRow;
    return {
      cells: values.map((value, column) => content(value, loaded.types[row]?.[column])),
      formats: values.map((_, column) => loaded.formats[row]?.[column] ?? "General"),
      formulas: values.map((value, column) => isFormula(loaded.formulas[row]?.[column], value)),
      hidden: loaded.hidden[row] ?? false,
    };
  });
  return { name: loaded.name, sheet: loaded.sheet, topLeft: { row: loaded.row + firstRow - 1, column: loaded.column }, headers, rows };
}

/** Excel gives the formula where there is one, and else the value itself; a text that begins with «=» is its own value. */
export const isFormula = (formula: unknown, value: unknown): formula is string => typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** An empty cell and an empty text both read as "", an error value as its text: only the type tells them apart. */
export function content(value: unknown, type: string | undefined): CellContent {
  if (type === "Empty") return null;
  if (type === "Error") return { error: String(value) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
