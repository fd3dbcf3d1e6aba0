import type { CellContent } from "../../../src/workbook/cell";
import type { SheetGrid } from "../../../src/workbook/sheetGrid";
import { parseArea } from "../../host/model/address";

/** A sheet as a port reads it: rows from A1 on, merged areas by name. */
export function gridOf(name: string, rows: readonly (readonly CellContent[])[], merges: readonly string[] = [], tables: readonly string[] = []): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    topLeft: { row: 0, column: 0 },
    rows: rows.map((row) => {
      const cells = Array.from({ length: width }, (_, column) => row[column] ?? null);
      return { cells, formats: cells.map(() => "General"), formulas: cells.map(() => false), hidden: false };
    }),
    merges: merges.map(area),
    tables: tables.map(area),
  };
}

function area(name: string) {
  const found = parseArea(name);
  if (found === null) throw new Error(`Not an area: ${name}`);
  return found;
}
