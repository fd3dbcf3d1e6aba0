import type { CellContent } from "../../src/workbook/cell";
import type { SheetSet } from "../../src/workbook/sheetSpec";
import type { TableData } from "../../src/workbook/tableData";

/** The tables that a set of sheets would make in a workbook. */
export const tablesOfSheets = ({ sheets }: SheetSet): TableData[] =>
  sheets.flatMap(({ name: sheet, tables, rows }) =>
    tables.map(({ name, range: { top, left, bottom, right }, columns }): TableData => {
      const cellsOf = (row: number): CellContent[] => rows[row]?.cells.slice(left, right + 1).map((cell) => cell?.value ?? null) ?? [];
      const data = Array.from({ length: bottom - top }, (_, index) => cellsOf(top + 1 + index));
      return { name, sheet, topLeft: { row: top, column: left }, headers: columns, rows: data.map((cells) => ({ cells, formats: cells.map(() => "General"), formulas: cells.map(() => false), hidden: false })) };
    }),
  );
