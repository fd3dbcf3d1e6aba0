import type { Subprogramme } from "../../domain/model/subprogramme";
import type { MoneyUnit } from "../../domain/model/programme";
import type { SheetSet, SheetSpec } from "../../workbook/sheetSpec";
import { MONEY_UNIT_NAMES, PROGRAMME_TABLE } from "../definitions/programmeTable";
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

function filledSheet(candidate: Candidate, { subprogrammes, moneyUnit }: TransferContext): SheetSpec {
  const { definition, columns, facts } = candidate;
  const unit = facts.moneyUnit !== null && moneyUnit !== null && facts.moneyUnit !== moneyUnit ? MONEY_UNIT_NAMES[facts.moneyUnit] : null;
  const kept = definition.columns.filter(({ extra, field }) => extra !== true || columns.has(field));
  const rows = transferredRows(candidate, subprogrammes).map((row) => kept.map(({ header }) => row[header] ?? null));
  return inputSheet(keyOf(definition), definition.sheet, [{ definition: { ...definition, columns: kept.map((column) => withUnit(column, unit)) }, rows }]);
}

/** A form in another unit than the passport's says so in its headers, as it did where it came from. */
const withUnit = (column: ColumnDefinition, unit: string | null): ColumnDefinition =>
  column.format === "money" && unit !== null ? { ...column, header: `${column.header}, ${unit}` } : column;

/** Latin letters and nothing else. */
const keyOf = ({ alias }: TableDefinition): string => `input${alias}`;

/** The tables that a workbook lacks, as sheets of the template: those that a form was found for with its rows, the others as empty as they are, the passport with what the forms say. */
export function missingSheets(missing: readonly string[], candidates: readonly Candidate[], context: TransferContext, methodologies: readonly string[]): SheetSet {
  const factual = factsOf(candidates);
  const moneyUnit = context.moneyUnit ?? factual.moneyUnit;
  const content: TemplateContent = { Программа: passportRows(factual), Подпрограммы: context.subprogrammes.map(({ code, name }) => ({ Код: code, Наименование: name })) };
  const template = templateSheets(withoutEmpty(content), methodologies);
  const sheets = template.sheets.flatMap((sheet): SheetSpec[] => {
    const names = sheet.tables.map(({ name }) => name);
    const candidate = candidates.find(({ definition }) => names.includes(definition.name));
    if (names.length > 0 && !names.some((name) => missing.includes(name))) return [];
    if (candidate !== undefined) return [filledSheet(candidate, { ...context, moneyUnit })];
    return [names.every((name) => missing.includes(name)) ? sheet : singleTable(sheet, names.find((name) => missing.includes(name)) ?? "", content)];
  });
  const written = withoutForeignLists(sheets);
  return { mode: "add", sheets: written, activate: written[0]?.key ?? "" };
}

const withoutEmpty = (content: TemplateContent): TemplateContent => Object.fromEntries(Object.entries(content).filter(([, rows]) => rows.length > 0));

/** The passport's sheet holds two tables; where the workbook has one of them already, only the other is added. */
function singleTable(sheet: SheetSpec, name: string, content: TemplateContent): SheetSpec {
  const definition: TableDefinition = name === SUBPROGRAMMES_TABLE.name ? SUBPROGRAMMES_TABLE : PROGRAMME_TABLE;
  const spec = sheet.tables.find((table) => table.name === name)?.range ?? { top: 0, bottom: 0, left: 0, right: 0 };
  const given = (content[name] ?? []).map((row) => definition.columns.map(({ header }) => row[header] ?? null));
  const own = sheet.rows.slice(spec.top + 1, spec.bottom + 1).map(({ cells }) => definition.columns.map((_, index): InputValue => cells[index]?.value ?? null));
  return inputSheet(keyOf(definition), name === SUBPROGRAMMES_TABLE.name ? name : definition.sheet, [{ definition, rows: given.length > 0 && name === SUBPROGRAMMES_TABLE.name ? given : own }]);
}

/** Drop-downs that look at a sheet which is not among those added lose their list; another sheet of that name may hold anything. */
function withoutForeignLists(sheets: readonly SheetSpec[]): SheetSpec[] {
  const keys = new Set(sheets.map(({ key }) => key));
  const isForeign = (formula: string): boolean => [...formula.matchAll(/\{\{([a-zA-Z]+)\}\}/gu)].some(([, key = ""]) => !keys.has(key));
  return sheets.map((sheet) => ({ ...sheet, validations: sheet.validations.filter(({ source }) => source === null || !("formula" in source) || !isForeign(source.formula)) }));
}

/** The first form that says something decides: forms repeat each other, and where they do not, a check will say so. */
function factsOf(candidates: readonly Candidate[]): FormFacts {
  const first = <Key extends keyof FormFacts>(key: Key): FormFacts[Key] => candidates.find(({ facts }) => facts[key] !== null)?.facts[key] ?? (null as FormFacts[Key]);
  return { reportingYear: first("reportingYear"), moneyUnit: first("moneyUnit"), programme: first("programme") };
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
