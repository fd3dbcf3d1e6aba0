import type { Finding } from "../domain/finding";
import type { SourceCell } from "../domain/sourceCell";
import type { MoneyUnit } from "../domain/model/programme";
import type { ProgrammeData } from "../domain/model/programmeData";
import type { TableData } from "../workbook/tableData";
import { EXPENDITURES_TABLE } from "./definitions/expendituresTable";
import { INDICATORS_TABLE } from "./definitions/indicatorsTable";
import { FORM_COLUMNS_TABLE, LAYOUT_TABLE } from "./definitions/layoutTables";
import { MEASURES_TABLE } from "./definitions/measuresTable";
import { METHODOLOGY_TABLE, RATING_SCALE_TABLE } from "./definitions/methodologyTable";
import { MONEY_UNIT_NAMES, PROGRAMME_TABLE } from "./definitions/programmeTable";
import { SUBPROGRAMMES_TABLE } from "./definitions/subprogrammesTable";
import type { TableDefinition } from "./definitions/tableDefinition";
import { normalise } from "./normalise";
import { errorValueFindings, openTable, repeatedTableFindings, type InputTable } from "./reading/inputTable";
import { rawFindings } from "./reading/raw/rawFindings";
import { readExpenditures } from "./reading/readExpenditures";
import { readIndicators } from "./reading/readIndicators";
import { readMeasures } from "./reading/readMeasures";
import { readProgramme } from "./reading/readProgramme";
import { readSubprogrammes } from "./reading/readSubprogrammes";
import { readMoneyUnit } from "./reading/words";

/** What the tables hold: the data when they could be joined, and every problem met on the way. */
export interface ReadProgrammeData {
  /** Null when a table or the passport could not be read. */
  readonly data: ProgrammeData | null;
  readonly findings: readonly Finding[];
}

const INPUT_TABLES = [PROGRAMME_TABLE, SUBPROGRAMMES_TABLE, INDICATORS_TABLE, MEASURES_TABLE, EXPENDITURES_TABLE];
const ALL_TABLES: readonly TableDefinition[] = [...INPUT_TABLES, METHODOLOGY_TABLE, RATING_SCALE_TABLE, LAYOUT_TABLE, FORM_COLUMNS_TABLE];
const INPUT_NAMES = new Set(ALL_TABLES.flatMap(({ name, alias }) => [normalise(name), normalise(alias)]));

/** Whether a table of the workbook is one of the contract's input tables. */
export const isInputTable = (tableName: string): boolean => INPUT_NAMES.has(normalise(tableName));

const placeOf = ({ sheet, row, column }: SourceCell): string => `${sheet}!${row}:${column}`;

/** Reads the tables of the contract into domain rows with cell addresses; all findings, never the first only. */
export function readProgrammeData(tables: readonly TableData[]): ReadProgrammeData {
  const findings: Finding[] = [];
  const add = (finding: Finding): void => void findings.push(finding);
  for (const definition of ALL_TABLES) findings.push(...repeatedTableFindings(tables, definition));
  const programmeTable = openTable(tables, PROGRAMME_TABLE, add);
  const subprogrammesTable = openTable(tables, SUBPROGRAMMES_TABLE, add);
  const indicatorsTable = openTable(tables, INDICATORS_TABLE, add);
  const measuresTable = openTable(tables, MEASURES_TABLE, add);
  const expendituresTable = openTable(tables, EXPENDITURES_TABLE, add);
  /** An error value is the cause of whatever else is wrong with its cell. */
  const broken = new Set<string>();
  for (const table of [programmeTable, subprogrammesTable, indicatorsTable, measuresTable, expendituresTable]) {
    const errors = table === null ? [] : errorValueFindings<string>(table);
    for (const finding of errors) {
      findings.push(finding);
      if (finding.cell !== null) broken.add(placeOf(finding.cell));
    }
  }
  for (const table of [subprogrammesTable, indicatorsTable, measuresTable, expendituresTable]) {
    const raw = table === null ? [] : rawFindings(table);
    for (const finding of raw) findings.push(finding);
    for (const finding of raw) if (finding.code === "B01" && finding.problem === "date" && finding.cell !== null) broken.add(placeOf(finding.cell));
  }
  const isConsequence = ({ code, cell }: Finding): boolean => (code === "P06" && subprogrammesTable === null) || (cell !== null && broken.has(placeOf(cell)));
  const report = (finding: Finding): void => {
    if (!isConsequence(finding)) findings.push(finding);
  };

  const programme = programmeTable === null ? null : readProgramme(programmeTable, report);
  const subprogrammes = subprogrammesTable === null ? [] : readSubprogrammes(subprogrammesTable, report);
  const indicators = indicatorsTable === null ? [] : readIndicators(indicatorsTable, subprogrammes, report);
  const measures = measuresTable === null ? [] : readMeasures(measuresTable, subprogrammes, report);
  const unit = MONEY_UNIT_NAMES[programme?.moneyUnit ?? "thousandRubles"];
  const spending =
    expendituresTable === null ? { expenditures: [], controlTotals: [] } : readExpenditures(expendituresTable, subprogrammes, unit, report);

  if (expendituresTable !== null && programme !== null) findings.push(...unitFindings(expendituresTable, programme.moneyUnit));

  const complete = programme !== null && ![subprogrammesTable, indicatorsTable, measuresTable, expendituresTable].includes(null);
  return { data: complete ? { programme, subprogrammes, indicators, measures, ...spending } : null, findings };
}

/** P11: the unit in the header of a money column is the passport's. */
const unitFindings = ({ units, definition }: InputTable<string>, expected: MoneyUnit): Finding[] =>
  units.flatMap(({ header, unit, cell }): Finding[] =>
    readMoneyUnit(unit) === expected ? [] : [{ code: "P11", column: header, found: unit, expected: MONEY_UNIT_NAMES[expected], table: definition.name, cell, row: null }],
  );
