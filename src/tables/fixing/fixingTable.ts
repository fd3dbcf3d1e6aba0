import type { CellContent } from "../../workbook/cell";
import type { TableData, TableRow } from "../../workbook/tableData";
import type { WorkbookContent } from "../../workbook/workbookPort";
import { LISTS_SHEET } from "../template/listsSheet";
import type { ColumnDefinition, TableDefinition } from "../definitions/tableDefinition";
import { EXPENDITURES_TABLE } from "../definitions/expendituresTable";
import { INDICATORS_TABLE } from "../definitions/indicatorsTable";
import { MEASURES_TABLE } from "../definitions/measuresTable";
import { PROGRAMME_TABLE } from "../definitions/programmeTable";
import { SUBPROGRAMMES_TABLE } from "../definitions/subprogrammesTable";
import { exampleField, isExampleMark } from "../reading/exampleRow";
import { isColumnNumbers } from "../reading/formRows";
import { findTable } from "../reading/inputTable";
import { tableHeader } from "../recognising/tableHeader";

/** A table of rows as it stands in the workbook, its columns recognised. */
export interface FixingTable {
  readonly definition: TableDefinition;
  readonly data: TableData;
  /** Position of each recognised column, by field. */
  readonly positions: ReadonlyMap<string, number>;
  /** Rows of data that still belong to the header of a form. */
  readonly headerRows: number;
  /** Positions of the rows that hold data: neither header nor column numbers nor examples. */
  readonly dataRows: readonly number[];
}

/** A cell of a recognised column. */
export interface FixingCell {
  readonly table: FixingTable;
  readonly column: ColumnDefinition;
  /** Within the table. */
  readonly row: number;
  readonly position: number;
  readonly content: CellContent;
  readonly format: string;
  readonly isFormula: boolean;
}

/** The tables of the contract that hold rows of one kind. */
const DEFINITIONS: readonly TableDefinition[] = [SUBPROGRAMMES_TABLE, INDICATORS_TABLE, MEASURES_TABLE, EXPENDITURES_TABLE];

/** All such tables of a workbook. */
export interface FixingBook {
  readonly tables: readonly FixingTable[];
  /** «Программа», of which only the header is mended: its rows are parameters. */
  readonly passport: readonly FixingTable[];
  /** Whether the template's sheet of lists is there. */
  readonly hasListsSheet: boolean;
}

export const fixingBook = ({ tables, sheetNames }: Pick<WorkbookContent, "tables" | "sheetNames">): FixingBook => ({
  tables: DEFINITIONS.flatMap((definition) => fixingTable(tables, definition)),
  passport: fixingTable(tables, PROGRAMME_TABLE),
  hasListsSheet: sheetNames.includes(LISTS_SHEET),
});

function fixingTable(tables: readonly TableData[], definition: TableDefinition): FixingTable[] {
  const data = findTable(tables, definition);
  if (data === undefined) return [];
  const { positions, headerRows } = tableHeader(data, definition);
  const mark = positions.get(exampleField(definition) ?? "") ?? -1;
  const dataRows = data.rows.flatMap(({ cells }, row) => (row < headerRows || isColumnNumbers(cells) || isExampleMark(cells[mark] ?? null) ? [] : [row]));
  return [{ definition, data, positions, headerRows, dataRows }];
}

/** All cells of a recognised column, from above, but for those that head it and for examples. */
export function columnCells(table: FixingTable, column: ColumnDefinition): FixingCell[] {
  const position = table.positions.get(column.field);
  if (position === undefined) return [];
  return table.dataRows.map((row) => {
    const { cells, formats, formulas } = table.data.rows[row] ?? EMPTY_ROW;
    return { table, column, row, position, content: cells[position] ?? null, format: formats[position] ?? "General", isFormula: formulas[position] ?? false };
  });
}

const EMPTY_ROW: Pick<TableRow, "cells" | "formats" | "formulas"> = { cells: [], formats: [], formulas: [] };

/** All cells of all recognised columns, column by column. */
export const allCells = (table: FixingTable): FixingCell[] => table.definition.columns.flatMap((column) => columnCells(table, column));
