import { plain } from "../../../src/domain/decimal";
import type { Finding } from "../../../src/domain/finding";
import type { Subprogramme } from "../../../src/domain/model/subprogramme";
import type { Entry } from "../../../src/domain/quantity";
import type { TableDefinition } from "../../../src/tables/definitions/tableDefinition";
import { openTable, type InputTable } from "../../../src/tables/reading/inputTable";
import type { CellContent } from "../../../src/workbook/cell";
import { cellAddress } from "../../../src/workbook/cell";
import type { TableData } from "../../../src/workbook/tableData";

export type Row = Readonly<Record<string, CellContent>>;

/** A table as a workbook holds it: its header in A1, its columns those of the definition. A cell's number format is given as «План format». */
export function tableOf({ name, sheet, columns }: TableDefinition, rows: readonly Row[]): TableData {
  const headers = columns.map(({ header }) => header);
  return {
    name,
    sheet,
    topLeft: { row: 0, column: 0 },
    headers,
    rows: rows.map((row) => ({
      cells: headers.map((header) => row[header] ?? null),
      formats: headers.map((header) => formatOf(row[`${header} format`])),
      formulas: headers.map(() => false),
      hidden: false,
    })),
  };
}

const formatOf = (format: CellContent | undefined): string => (typeof format === "string" ? format : "General");

/** A table opened, with what was found wrong on the way. */
export function opened<Field extends string>(definition: TableDefinition<Field>, rows: readonly Row[]): { table: InputTable<Field>; found: Finding[]; report: (finding: Finding) => void } {
  const found: Finding[] = [];
  const report = (finding: Finding): void => void found.push(finding);
  const table = openTable([tableOf(definition, rows)], definition, report);
  if (table === null) throw new Error(`${definition.name} did not open`);
  return { table, found, report };
}

/** A finding in short: «I05 Показатели!H2». */
export const short = ({ code, cell }: Finding): string => `${code} ${cell === null ? "–" : cellAddress(cell.sheet, cell)}`;

/** An entry's number in plain notation; null when it is absent. */
export const numberOf = (entry: Entry | undefined): string | null => (entry === undefined || entry.value === null ? null : plain(entry.value));

/** Subprogrammes by code and name. */
export const subprogrammes = (...named: readonly (readonly [code: string, name: string])[]): Subprogramme[] =>
  named.map(([code, name]) => ({ code, name, leadAgency: null, source: { cells: {} } }));
