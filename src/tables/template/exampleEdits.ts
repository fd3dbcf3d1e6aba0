import type { TableData, TableRow } from "../../workbook/tableData";
import { NO_EDITS, type CellEdit, type TableEdits } from "../../workbook/tableEdits";
import { EXPENDITURES_TABLE } from "../definitions/expendituresTable";
import { INDICATORS_TABLE } from "../definitions/indicatorsTable";
import { MEASURES_TABLE } from "../definitions/measuresTable";
import type { TableDefinition } from "../definitions/tableDefinition";
import { exampleField, isExampleMark } from "../reading/exampleRow";
import { isFilledExample } from "../reading/filledExample";
import { findTable } from "../reading/inputTable";
import { tableHeader } from "../recognising/tableHeader";

const DEFINITIONS: readonly TableDefinition[] = [INDICATORS_TABLE, MEASURES_TABLE, EXPENDITURES_TABLE];

/** Rows of the tables that are marked as examples. */
export interface ExampleRows {
  readonly count: number;
  /** Empties them; a formula, which we never wrote there, stays. */
  readonly edits: TableEdits;
}

/** Finds the example rows, but for those that a person filled in; their cells are emptied, not deleted, so that nothing below moves. */
export function exampleRowsIn(tables: readonly TableData[]): ExampleRows {
  const rows = DEFINITIONS.flatMap((definition) => {
    const data = findTable(tables, definition);
    const { positions } = data === undefined ? { positions: new Map<string, number>() } : tableHeader(data, definition);
    const mark = positions.get(exampleField(definition) ?? "");
    if (data === undefined || mark === undefined) return [];
    const contents = ({ cells }: TableRow) => new Map(definition.columns.map(({ field, header }) => [header, cells[positions.get(field) ?? -1] ?? null]));
    return data.rows.flatMap((row, index) => (isExampleMark(row.cells[mark] ?? null) && !isFilledExample(definition.name, contents(row)) ? [emptied(data, index)] : []));
  });
  return { count: rows.length, edits: { ...NO_EDITS, cells: rows.flat() } };
}

const emptied = ({ name, rows }: TableData, row: number): CellEdit[] =>
  (rows[row]?.cells ?? []).flatMap((content, column) => {
    const format = rows[row]?.formats[column] ?? "General";
    if (content === null || rows[row]?.formulas[column] === true) return [];
    return [{ table: name, row, column, before: { content, format }, after: { content: null, format } }];
  });
