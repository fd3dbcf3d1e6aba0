import { plain } from "../../domain/decimal";
import type { Finding, FindingFacts } from "../../domain/finding";
import { expenditureSchema, type Expenditure, type ExpenditureFields } from "../../domain/model/expenditure";
import type { FieldProblem } from "../../domain/model/fields";
import type { Subprogramme } from "../../domain/model/subprogramme";
import type { Entry } from "../../domain/quantity";
import { contextRows, type ContextRow } from "./contextRows";
import { isTotalSource, sourceNames } from "./fundingSource";
import type { InputTable } from "./inputTable";
import { numberField } from "./numberField";
import { parseRow } from "./parsedRow";
import { readCode, readText } from "./readText";

type Field = keyof ExpenditureFields;
type Report = (finding: Finding) => void;

/** Rows to be added up, and the rows «Всего» that state a total. */
export interface ReadExpenditures {
  readonly expenditures: readonly Expenditure[];
  readonly controlTotals: readonly Expenditure[];
}

/** Reads «Расходы»: all rows, all problems. */
export function readExpenditures(table: InputTable<Field>, subprogrammes: readonly Subprogramme[], unit: string, report: Report): ReadExpenditures {
  const expenditures: Expenditure[] = [];
  const controlTotals: Expenditure[] = [];
  const nameOf = sourceNames();
  for (const context of contextRows(table, subprogrammes, report)) {
    const read = readExpenditure(table, context, { unit, nameOf, report });
    if (read !== null) (isTotalSource(read.fundingSource) ? controlTotals : expenditures).push(read);
  }
  return { expenditures, controlTotals };
}

interface Reading {
  readonly unit: string;
  readonly nameOf: (source: string) => string;
  readonly report: Report;
}

function readExpenditure(table: InputTable<Field>, { row, subprogramme }: ContextRow<Field>, { unit, nameOf, report }: Reading): Expenditure | null {
  const source = readText(row.content("fundingSource"));
  const name = readText(row.content("name")) ?? source;
  const reported = new Set<Field>();
  const refuse = (field: Field, finding: Finding | null): void => {
    reported.add(field);
    if (finding !== null) report(finding);
  };
  const amount = (field: Field): Entry => numberField(table, row, field, "value-missing", name, refuse);
  const fields = {
    subprogramme,
    measureNumber: readCode(row.content("measureNumber")),
    name: readText(row.content("name")),
    fundingSource: source === null ? null : nameOf(source),
    spendingUnit: readText(row.content("spendingUnit")),
    planned: amount("planned"),
    appropriated: amount("appropriated"),
    actual: amount("actual"),
    varianceReason: readText(row.content("varianceReason")),
  };
  const facts = (field: Field, problem: FieldProblem): FindingFacts | null => {
    if (field === "fundingSource") return { code: "R05" };
    if (field !== "planned" && field !== "actual") return null;
    const { value } = fields[field];
    return problem === "negative" && value !== null ? { code: "R07", amount: plain(value), unit } : { code: "R21", column: field };
  };
  const parsed = parseRow({ schema: expenditureSchema, fields, table, row, name, reported, facts, report });
  return parsed === null ? null : { ...parsed, source: { cells: row.cells } };
}
