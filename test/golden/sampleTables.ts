import { EXPENDITURES_TABLE } from "../../src/tables/definitions/expendituresTable";
import { INDICATORS_TABLE } from "../../src/tables/definitions/indicatorsTable";
import { MEASURES_TABLE } from "../../src/tables/definitions/measuresTable";
import { PROGRAMME_TABLE } from "../../src/tables/definitions/programmeTable";
import { SUBPROGRAMMES_TABLE } from "../../src/tables/definitions/subprogrammesTable";
import type { TableDefinition } from "../../src/tables/definitions/tableDefinition";
import { partizansk2021 } from "../../src/tables/sample/partizansk2021";
import type { SampleTableName } from "../../src/tables/sample/sampleProgramme";
import type { TableData } from "../../src/workbook/tableData";

const DEFINITIONS = [PROGRAMME_TABLE, SUBPROGRAMMES_TABLE, INDICATORS_TABLE, MEASURES_TABLE, EXPENDITURES_TABLE];

/** The programme of 2021 as its workbook holds it: every table's header in A1, «Подпрограммы» on «Паспорт» below «Программа», from A18 on. */
export const sampleTables = (): TableData[] => DEFINITIONS.map((definition) => tableOf(definition));

function tableOf({ name, sheet, columns }: TableDefinition): TableData {
  const headers = columns.map(({ header }) => header);
  return {
    name,
    sheet,
    topLeft: { row: name === "Подпрограммы" ? 17 : 0, column: 0 },
    headers,
    rows: partizansk2021[name as SampleTableName].map((row) => ({
      cells: headers.map((header) => row[header] ?? null),
      formats: headers.map(() => "General"),
      formulas: headers.map(() => false),
      hidden: false,
    })),
  };
}
