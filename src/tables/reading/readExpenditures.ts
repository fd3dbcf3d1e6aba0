import { plain } from "../../domain/decimal";
import type { Finding, FindingFacts } from "../../domain/finding";
import { expenditureSchema, type Expenditure, type ExpenditureFields } from "../../domain/model/expenditure";
import type { FieldProblem } from "../../domain/model/fields";
import type { ControlTotal } from "../../domain/model/programmeData";
import type { Subprogramme } from "../../domain/model/subprogramme";
import type { Entry } from "../../domain/quantity";
import { contextRows, type ContextRow } from "./contextRows";
import { normalise, unifySpaces } from "../normalise";
import { isTotalName } from "./formRows";
import { isKnownSource, isTotalSource, sourceNames } from "./fundingSource";
import { fieldFinding, type InputTable } from "./inputTable";
import { numberField } from "./numberField";
import { parseRow } from "./parsedRow";
import { readCode, readText } from "./readText";
import { subprogrammeOf } from "./subprogrammeOf";
import { readMoneyUnit } from "./words";

type Field = keyof ExpenditureFields;
type Report = (finding: Finding) => void;

/** Rows to be added up, and the rows that state a total. */
export interface ReadExpenditures {
  readonly expenditures: readonly Expenditure[];
  readonly controlTotals: readonly ControlTotal[];
}

/** Reads «Расходы»: all rows, all problems. */
export function readExpenditures(table: InputTable<Field>, subprogrammes: readonly Subprogramme[], unit: string, report: Report): ReadExpenditures {
  const nameOf = sourceNames();
  const rows = blockRows(contextRows(table, subprogrammes, report), subprogrammes).flatMap((context) => {
    const read = readExpenditure(table, context, { unit, nameOf, report });
    return read === null ? [] : [{ read, context }];
  });
  const typed = rows.find(({ read, context: { row } }) => isTotalSource(read.fundingSource) && row.content("planned") !== null && !row.isFormula("planned"));
  if (typed !== undefined) report(fieldFinding(table, typed.context.row, "planned", typed.read.name, { code: "R12", column: "planned" }));
  const amounts = rows.map(({ read }) => read).filter(({ fundingSource }) => !isTotalSource(fundingSource));
  return {
    expenditures: amounts.filter((row) => !isSourceTotal(row, amounts, subprogrammes)),
    controlTotals: rows.flatMap(({ read }): ControlTotal[] => {
      if (isTotalSource(read.fundingSource)) return [{ ...read, of: "all" }];
      return isSourceTotal(read, amounts, subprogrammes) ? [{ ...read, of: "source" }] : [];
    }),
  };
}

/** A row with the name and number that it has, or takes over from the head of its block. */
interface BlockRow extends ContextRow<Field> {
  readonly name: string | null;
  readonly number: string | null;
}

/**
 * In a form the name stands once, in the first row of its block, with «Всего» or with a title; the sources below have none. A total that names another level
 * («Всего по программе») belongs there.
 */
function blockRows(rows: readonly ContextRow<Field>[], subprogrammes: readonly Subprogramme[]): BlockRow[] {
  let head: BlockRow | null = null;
  return rows.map((context): BlockRow => {
    const { row } = context;
    const name = readText(row.content("name"));
    const number = readCode(row.content("measureNumber"));
    const isNameless = name === null && number === null && readText(row.content("subprogramme")) === null;
    if (isNameless && head !== null) return { ...context, name: head.name, number: head.number };
    const own = { ...context, name, number };
    const isHead = name !== null && (isTotalSource(readText(row.content("fundingSource")) ?? "") || isTitle(name));
    head = isHead && !isNameless ? own : null;
    return name === null || !isTotalName(name) ? own : { ...own, ...levelNamed(name, context, subprogrammes) };
  });
}

/** The level that «Итого по подпрограмме 1» or «Всего по программе» names; the row's own where it names none. */
function levelNamed(name: string, { subprogramme, scope }: ContextRow<Field>, subprogrammes: readonly Subprogramme[]): Pick<ContextRow<Field>, "subprogramme" | "scope"> {
  const level = /^\S+ по (.*?),?(?: в том числе)?:?$/iu.exec(unifySpaces(name))?.[1] ?? "";
  if (/^(муниципальной )?программе/iu.test(level)) return { subprogramme: null, scope: "" };
  const code = subprogrammeOf(level.replace(/^подпрограмме/iu, "подпрограмма"), subprogrammes);
  return code === null ? { subprogramme, scope } : { subprogramme: code, scope: code };
}

const isTitle = (name: string): boolean => PROGRAMME_TITLE.test(name) || SUBPROGRAMME_TITLE.test(name);

const PROGRAMME_TITLE = /^муниципальн\S+ программ/iu;
const SUBPROGRAMME_TITLE = /^(раздел\s*\d+\.?\s*)?подпрограмм/iu;

/** A row of a form that states what its subprogramme, or the programme, has from one source: it has a title instead of a measure, and the rows that it sums up stand in the table too. */
function isSourceTotal(row: Expenditure, rows: readonly Expenditure[], subprogrammes: readonly Subprogramme[]): boolean {
  if (row.measureNumber !== null || row.name === null) return false;
  const name = row.name;
  const isSame = (other: Expenditure): boolean => other.measureNumber === null && other.name === name;
  if (PROGRAMME_TITLE.test(name)) return rows.some((other) => !PROGRAMME_TITLE.test(other.name ?? ""));
  const names = subprogrammes.map((subprogramme) => normalise(subprogramme.name));
  const isOwnTitle = SUBPROGRAMME_TITLE.test(name) || names.includes(normalise(name));
  return isOwnTitle && rows.some((other) => other.subprogramme === row.subprogramme && !isSame(other) && !SUBPROGRAMME_TITLE.test(other.name ?? ""));
}

interface Reading {
  readonly unit: string;
  readonly nameOf: (source: string) => string;
  readonly report: Report;
}

function readExpenditure(table: InputTable<Field>, { row, subprogramme, ...block }: BlockRow, { unit, nameOf, report }: Reading): Expenditure | null {
  const written = readText(row.content("fundingSource"));
  const source = written ?? (isTotalName(block.name ?? "") ? block.name : null);
  const name = block.name ?? source;
  const reported = new Set<Field>();
  const refuse = (field: Field, finding: Finding | null): void => {
    reported.add(field);
    if (finding !== null) report(finding);
  };
  const amount = (field: Field): Entry => numberField(table, row, field, "value-missing", name, refuse, { unit: readMoneyUnit(unit), remark: report });
  const fields = {
    subprogramme,
    measureNumber: block.number,
    name: block.name,
    fundingSource: source === null ? null : nameOf(source),
    spendingUnit: readText(row.content("spendingUnit")),
    planned: amount("planned"),
    appropriated: amount("appropriated"),
    actual: amount("actual"),
    varianceReason: readText(row.content("varianceReason")),
  };
  if (source !== null && !isTotalSource(source) && !isKnownSource(source)) report(fieldFinding(table, row, "fundingSource", name, { code: "R05", text: source }));
  const facts = (field: Field, problem: FieldProblem): FindingFacts | null => {
    if (field === "fundingSource") return { code: "R05", text: null };
    if (field !== "planned" && field !== "actual") return null;
    const { value } = fields[field];
    return problem === "negative" && value !== null ? { code: "R07", amount: plain(value), unit } : { code: "R21", column: field };
  };
  const parsed = parseRow({ schema: expenditureSchema, fields, table, row, name, reported, facts, report });
  return parsed === null ? null : { ...parsed, source: { cells: row.cells, own: row.own } };
}
