import type { Subprogramme } from "../../domain/model/subprogramme";
import type { MoneyUnit } from "../../domain/model/programme";
import type { RangeSpec, SheetSet, SheetSpec } from "../../workbook/sheetSpec";
import { MONEY_UNIT_NAMES } from "../definitions/programmeTable";
import { SUBPROGRAMMES_TABLE } from "../definitions/subprogrammesTable";
import type { ColumnDefinition, TableDefinition } from "../definitions/tableDefinition";
import { inputSheet, type InputValue } from "../template/inputSheet";
import { templateSheets, type TemplateContent } from "../template/templateSheets";
import type { Candidate, FormFacts } from "./candidate";
import { transferredRows } from "./transferredRows";

/** What the rows of forms refer to. */
export interface TransferContext {
  readonly subprogrammes: readonly Subprogramme[];
  /** The unit of the workbook's own passport; null while there is none. */
  readonly moneyUnit: MoneyUnit | null;
}

/** One form on a sheet of its own, as a table of the template. */
export const transferSheet = (candidate: Candidate, context: TransferContext): SheetSet => {
  const sheet = filledSheet(candidate, context);
  return { mode: "add", sheets: [sheet], activate: sheet.key };
};

function filledSheet(candidate: Candidate, context: TransferContext): SheetSpec {
  const { definition, columns } = candidate;
  const unit = foreignUnit(candidate, context.moneyUnit);
  const kept = definition.columns.filter(({ extra, field }) => extra !== true || columns.has(field));
  const rows = transferredRows(candidate, context.subprogrammes).map((row) => kept.map(({ header }) => row[header] ?? null));
  return inputSheet(keyOf(definition), definition.sheet, [{ definition: { ...definition, columns: kept.map((column) => withUnit(column, unit)) }, rows }]);
}

const foreignUnit = ({ facts }: Candidate, moneyUnit: MoneyUnit | null): string | null =>
  facts.moneyUnit !== null && moneyUnit !== null && facts.moneyUnit !== moneyUnit ? MONEY_UNIT_NAMES[facts.moneyUnit] : null;

/** A form in another unit than the passport's says so in its headers, as it did where it came from. */
const withUnit = (column: ColumnDefinition, unit: string | null): ColumnDefinition =>
  column.format === "money" && unit !== null ? { ...column, header: `${column.header}, ${unit}` } : column;

/** Latin letters and nothing else. */
const keyOf = ({ alias }: TableDefinition): string => `input${alias}`;

/** The tables that a workbook lacks, as sheets of the template: those that a form was found for with its rows, the others empty, the passport with what the forms say. */
export function missingSheets(missing: readonly string[], candidates: readonly Candidate[], context: TransferContext, methodologies: readonly string[]): SheetSet {
  const factual = factsOf(candidates);
  const moneyUnit = context.moneyUnit ?? factual.moneyUnit;
  const isUsual = (candidate: Candidate): boolean =>
    foreignUnit(candidate, moneyUnit) === null && candidate.definition.columns.every(({ extra, field }) => extra !== true || !candidate.columns.has(field));
  const content: TemplateContent = {
    Программа: passportRows(factual),
    Подпрограммы: context.subprogrammes.map(({ code, name }) => ({ Код: code, Наименование: name })),
    ...Object.fromEntries(candidates.filter(isUsual).map((candidate) => [candidate.definition.name, transferredRows(candidate, context.subprogrammes)])),
  };
  const sheets = templateSheets(withoutEmpty(content), methodologies).sheets.flatMap((sheet): SheetSpec[] => {
    const names = sheet.tables.map(({ name }) => name);
    if (names.length > 0 && !names.some((name) => missing.includes(name))) return [];
    const unusual = candidates.find((candidate) => names.includes(candidate.definition.name) && !isUsual(candidate));
    if (unusual !== undefined) return [filledSheet(unusual, { ...context, moneyUnit })];
    return [names.every((name) => missing.includes(name)) ? sheet : singleTable(sheet, missing, content)];
  });
  const written = withoutForeignLists(sheets);
  return { mode: "add", sheets: written, activate: written[0]?.key ?? "" };
}

const withoutEmpty = (content: TemplateContent): TemplateContent => Object.fromEntries(Object.entries(content).filter(([, rows]) => rows.length > 0));

/** The passport's sheet holds two tables, «Программа» above; where the workbook has one of them already, only the other is added. */
function singleTable(sheet: SheetSpec, missing: readonly string[], content: TemplateContent): SheetSpec {
  if (!missing.includes(SUBPROGRAMMES_TABLE.name)) {
    const [programme] = sheet.tables;
    const isAbove = ({ range }: { readonly range: RangeSpec }): boolean => programme !== undefined && range.bottom <= programme.range.bottom;
    const rows = sheet.rows.slice(0, (programme?.range.bottom ?? 0) + 1);
    return { ...sheet, rows, tables: sheet.tables.filter(isAbove), validations: sheet.validations.filter(isAbove), conditionalFormats: sheet.conditionalFormats.filter(isAbove) };
  }
  const given = (content[SUBPROGRAMMES_TABLE.name] ?? []).map((row) => SUBPROGRAMMES_TABLE.columns.map(({ header }) => row[header] ?? null));
  const rows = given.length > 0 ? given : Array.from({ length: EMPTY_ROWS }, () => SUBPROGRAMMES_TABLE.columns.map(() => null));
  return inputSheet(keyOf(SUBPROGRAMMES_TABLE), SUBPROGRAMMES_TABLE.name, [{ definition: SUBPROGRAMMES_TABLE, rows }]);
}

const EMPTY_ROWS = 5;

/** Drop-downs that look at a sheet which is not among those added lose their list; another sheet of that name may hold anything. */
function withoutForeignLists(sheets: readonly SheetSpec[]): SheetSpec[] {
  const keys = new Set(sheets.map(({ key }) => key));
  const isForeign = (formula: string): boolean => [...formula.matchAll(/\{\{([a-zA-Z]+)\}\}/gu)].some(([, key = ""]) => !keys.has(key));
  return sheets.map((sheet) => ({ ...sheet, validations: sheet.validations.filter(({ source }) => source === null || !("formula" in source) || !isForeign(source.formula)) }));
}

/** The first form that says something decides: forms repeat each other, and where they do not, a check will say so. */
function factsOf(candidates: readonly Candidate[]): FormFacts {
  const facts = candidates.map((candidate) => candidate.facts);
  return {
    reportingYear: facts.find(({ reportingYear }) => reportingYear !== null)?.reportingYear ?? null,
    moneyUnit: facts.find(({ moneyUnit }) => moneyUnit !== null)?.moneyUnit ?? null,
    programme: facts.find(({ programme }) => programme !== null)?.programme ?? null,
  };
}

function passportRows({ reportingYear, moneyUnit, programme }: FormFacts): { Параметр: string; Значение: InputValue }[] {
  const rows: readonly (readonly [string, InputValue])[] = [
    ["Наименование программы", programme?.name ?? null],
    ["Начало реализации", programme?.startYear ?? null],
    ["Окончание реализации", programme?.endYear ?? null],
    ["Отчётный год", reportingYear],
    ["Единица денежных сумм", moneyUnit === null ? null : MONEY_UNIT_NAMES[moneyUnit]],
  ];
  return rows.flatMap(([label, value]) => (value === null ? [] : [{ Параметр: label, Значение: value }]));
}
