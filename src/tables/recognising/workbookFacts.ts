import type { MoneyUnit } from "../../domain/model/programme";
import type { Subprogramme } from "../../domain/model/subprogramme";
import type { TableData } from "../../workbook/tableData";
import { EXPENDITURES_TABLE } from "../definitions/expendituresTable";
import { INDICATORS_TABLE } from "../definitions/indicatorsTable";
import { MEASURES_TABLE } from "../definitions/measuresTable";
import { PARAMETERS, PROGRAMME_TABLE } from "../definitions/programmeTable";
import { SUBPROGRAMMES_TABLE } from "../definitions/subprogrammesTable";
import type { TableDefinition } from "../definitions/tableDefinition";
import { normalise } from "../normalise";
import { findTable, openTable } from "../reading/inputTable";
import { readDate } from "../reading/readDate";
import { readSubprogrammes } from "../reading/readSubprogrammes";
import { readText } from "../reading/readText";
import { readMoneyUnit } from "../reading/words";
import type { CellContent } from "../../workbook/cell";

/** What a workbook's own tables say before its forms are looked at; null where the table is not there. */
export interface WorkbookFacts {
  /** Tables of ours that the workbook lacks, in the order of the template. */
  readonly missing: readonly string[];
  readonly subprogrammes: readonly Subprogramme[] | null;
  readonly reportingYear: number | null;
  readonly moneyUnit: MoneyUnit | null;
}

const NEEDED: readonly TableDefinition[] = [PROGRAMME_TABLE, SUBPROGRAMMES_TABLE, INDICATORS_TABLE, MEASURES_TABLE, EXPENDITURES_TABLE];

const ignore = (): void => undefined;

/** Whatever is wrong with these tables is said when the data are checked. */
export function workbookFacts(tables: readonly TableData[]): WorkbookFacts {
  const subprogrammes = openTable(tables, SUBPROGRAMMES_TABLE, ignore);
  const hasPassport = findTable(tables, PROGRAMME_TABLE) !== undefined;
  const year = readDate(parameter(tables, "reportingYear"));
  const unit = readText(parameter(tables, "moneyUnit"));
  return {
    missing: NEEDED.filter((definition) => findTable(tables, definition) === undefined).map(({ name }) => name),
    subprogrammes: subprogrammes === null ? null : readSubprogrammes(subprogrammes, ignore),
    reportingYear: year?.kind === "year" ? year.year : null,
    moneyUnit: !hasPassport ? null : unit === null ? "thousandRubles" : readMoneyUnit(unit),
  };
}

function parameter(tables: readonly TableData[], field: string): CellContent {
  const label = PARAMETERS.find((candidate) => candidate.field === field)?.label ?? "";
  const row = openTable(tables, PROGRAMME_TABLE, ignore)?.rows.find((candidate) => normalise(readText(candidate.content("parameter")) ?? "") === normalise(label));
  return row?.content("value") ?? null;
}
