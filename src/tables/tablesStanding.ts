import type { TableData } from "../workbook/tableData";
import { EXPENDITURES_TABLE } from "./definitions/expendituresTable";
import { INDICATORS_TABLE } from "./definitions/indicatorsTable";
import { MEASURES_TABLE } from "./definitions/measuresTable";
import { PARAMETERS, PROGRAMME_TABLE } from "./definitions/programmeTable";
import { SUBPROGRAMMES_TABLE } from "./definitions/subprogrammesTable";
import type { TableDefinition } from "./definitions/tableDefinition";
import { normalise } from "./normalise";
import { contextRows } from "./reading/contextRows";
import { findTable, openTable, type InputRow } from "./reading/inputTable";
import { readDate } from "./reading/readDate";
import { readText } from "./reading/readText";
import { exampleRowsIn } from "./template/exampleEdits";

/** How far the tables are filled. */
export interface FilledTables {
  /** Required parameters of the passport. */
  readonly passport: { readonly filled: number; readonly required: number };
  readonly indicators: { readonly total: number; readonly actual: number };
  readonly measures: { readonly total: number; readonly status: number };
  readonly expenditures: number;
  /** Tables of the contract that the workbook lacks. */
  readonly missingTables: readonly string[];
  readonly exampleRows: number;
  readonly reportingYear: number | null;
}

const NEEDED: readonly TableDefinition[] = [PROGRAMME_TABLE, SUBPROGRAMMES_TABLE, INDICATORS_TABLE, MEASURES_TABLE, EXPENDITURES_TABLE];

/** Counts without judging: rows of data, and those of them in which the year's own value stands. */
export function filledTables(tables: readonly TableData[]): FilledTables {
  const indicators = rowsOf(tables, INDICATORS_TABLE);
  const measures = rowsOf(tables, MEASURES_TABLE);
  const values = passportValues(tables);
  const required = PARAMETERS.filter((parameter) => parameter.required);
  const year = readDate(values.get("reportingYear") ?? null);
  return {
    passport: { filled: required.filter(({ field }) => readText(values.get(field) ?? null) !== null).length, required: required.length },
    indicators: { total: indicators.length, actual: indicators.filter((row) => readText(row.content("actual")) !== null).length },
    measures: { total: measures.length, status: measures.filter((row) => readText(row.content("status")) !== null).length },
    expenditures: rowsOf(tables, EXPENDITURES_TABLE).length,
    missingTables: NEEDED.filter((definition) => findTable(tables, definition) === undefined).map(({ name }) => name),
    exampleRows: exampleRowsIn(tables).count,
    reportingYear: year?.kind === "year" ? year.year : null,
  };
}

function rowsOf<Field extends string>(tables: readonly TableData[], definition: TableDefinition<Field>): InputRow<Field>[] {
  const table = openTable(tables, definition, ignore);
  return table === null ? [] : contextRows(table, [], ignore).map(({ row }) => row);
}

function passportValues(tables: readonly TableData[]) {
  const rows = openTable(tables, PROGRAMME_TABLE, ignore)?.rows ?? [];
  const fields = new Map(PARAMETERS.map(({ field, label }) => [normalise(label), field]));
  return new Map(
    rows.flatMap((row) => {
      const field = fields.get(normalise(readText(row.content("parameter")) ?? ""));
      return field === undefined ? [] : [[field, row.content("value")] as const];
    }),
  );
}

const ignore = (): void => undefined;
