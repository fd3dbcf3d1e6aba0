import type { TableData } from "../../workbook/tableData";
import { NO_EDITS, type CellEdit, type TableEdits } from "../../workbook/tableEdits";
import { EXPENDITURES_TABLE } from "../definitions/expendituresTable";
import { INDICATORS_TABLE } from "../definitions/indicatorsTable";
import { MEASURES_TABLE } from "../definitions/measuresTable";
import type { TableDefinition } from "../definitions/tableDefinition";
import { exampleField, isExampleMark } from "../reading/exampleRow";
import { findTable } from "../reading/inputTable";
import { tableHeader } from "../recognising/tableHeader";

const DEFINITIONS: readonly TableDefinition[] = [INDICATORS_TABLE, MEASURES_TABLE, EXPENDITURES_TABLE];

/** Rows of the tables that are marked as examples. */
export interface ExampleRows {
  readonly count: number;
  /** Empties them; a formula, which we never wrote there, stays. */
  readonly edits: TableEdits;
}

/** Finds the example rows; their cells are emptied, not deleted, so that nothing below moves. */
export function exampleRowsIn(tables: readonly TableData[]): ExampleRows {
  const rows = DEFINITIONS.flatMap((definition) => {
    const data = findTable(tables, definition);
    const position = data === undefined ? undefined : tableHeader(data, definition).positions.get(exampleField(definition) ?? "");
    if (data === undefined || position === undefined) return [];
    return data.rows.flatMap((row, index) => (isExampleMark(row.cells[position] ?? null) ? [emptied(data, index)] : []));
  });
  return { count: rows.length, edits: { ...NO_EDITS, cells: rows.flat() } };
}

const emptied = ({ name, rows }: TableData, row: number): CellEdit[] =>
  (rows[row]?.cells ?? []).flatMap((content, column) => {
    const format = rows[row]?.formats[column] ?? "General";
    if (content === null || rows[row]?.formulas[column] === true) return [];
    return [{ table: name, row, column, before: { content, format }, after: { content: null, format } }];
  });
