import type { SheetSet, SheetSpec } from "../../workbook/sheetSpec";
import { EXPENDITURES_TABLE } from "../definitions/expendituresTable";
import { INDICATORS_TABLE } from "../definitions/indicatorsTable";
import { MEASURES_TABLE } from "../definitions/measuresTable";
import { MONEY_UNIT_NAMES, PARAMETERS, PROGRAMME_TABLE, type ParameterDefinition } from "../definitions/programmeTable";
import { SUBPROGRAMMES_TABLE } from "../definitions/subprogrammesTable";
import type { TableDefinition } from "../definitions/tableDefinition";
import { readMoneyUnit } from "../reading/words";
import { exampleRows } from "./exampleRows";
import { inputSheet, prompt, type InputBlock, type InputValue, type RowHelp } from "./inputSheet";
import { withLegend } from "./legend";
import { filledPart, listRange, listsSheet } from "./listsSheet";
import { MONEY_FORMATS } from "./templateStyles";

/** Rows for the tables of the template, by Russian header; a table that is not named gets empty rows. */
export type TemplateContent = Readonly<Record<string, readonly Readonly<Record<string, InputValue>>[]>>;

export interface TemplateOptions {
  /** The programme's own sources of funds, for the drop-down; none for the usual ones. */
  readonly sources?: readonly string[];
  /** Year for example rows in the tables that are empty; none for no examples. */
  readonly exampleYear?: number;
  /** Empty rows below the given ones, by table. */
  readonly spareRows?: Readonly<Record<string, number>>;
}

/** Empty rows of a table without content, ready to be filled; blank rows are never read. */
const EMPTY_ROWS: Readonly<Record<string, number>> = { Подпрограммы: 5, Показатели: 30, Мероприятия: 30, Расходы: 30 };

/** The input sheets: empty, or filled with the given rows. They belong to the user from the moment they are added. */
export function templateSheets(content: TemplateContent, methodologies: readonly string[], options: TemplateOptions = {}): SheetSet {
  const passport = passportSheet(content, options);
  const [, subprogrammes] = passport.tables;
  const range = subprogrammes?.range ?? { top: 0, bottom: 0 };
  const codes = filledPart("{{inputPassport}}!", 0, range.top + 1, range.bottom);
  const hint = codesHint(content);
  const sheet = (key: string, definition: TableDefinition, more: Partial<InputBlock>): SheetSpec => {
    const listRanges = { subprogramme: codes, ...more.listRanges };
    const hints = hint === null ? {} : { hints: { subprogramme: hint } };
    return inputSheet(key, definition.sheet, [{ ...block(templatePart(definition), content, options), ...hints, ...more, listRanges }]);
  };
  const sheets = [
    sheet("inputIndicators", INDICATORS_TABLE, { listRanges: { unit: listRange("units"), direction: listRange("directions") } }),
    sheet("inputMeasures", MEASURES_TABLE, { listRanges: { kind: listRange("kinds"), status: listRange("statuses") } }),
    sheet("inputExpenditures", EXPENDITURES_TABLE, { listRanges: { fundingSource: listRange("sources") }, formats: moneyFormats(content) }),
  ];
  return { mode: "add", sheets: [passport, ...sheets, listsSheet(methodologies, options.sources ?? [])], activate: "inputPassport" };
}

const valuesOf = (content: TemplateContent): ReadonlyMap<InputValue | undefined, InputValue> =>
  new Map((content["Программа"] ?? []).map((row) => [row["Параметр"], row["Значение"] ?? null]));

function passportSheet(content: TemplateContent, options: TemplateOptions): SheetSpec {
  const values = valuesOf(content);
  const parameters = PARAMETERS.filter(({ extra, label }) => extra !== true || values.has(label));
  const programme: InputBlock = {
    definition: PROGRAMME_TABLE,
    parameters,
    rows: parameters.map(({ field, label }) => [label, values.get(label) ?? (field === "moneyUnit" ? MONEY_UNIT_NAMES.thousandRubles : null)]),
    rowHelp: parameters.map(parameterHelp),
  };
  return withLegend(inputSheet("inputPassport", PROGRAMME_TABLE.sheet, [programme, block(SUBPROGRAMMES_TABLE, content, options)]), options.exampleYear !== undefined);
}

const YEARS = new Set<string>(["startYear", "endYear", "reportingYear"]);

function parameterHelp({ field, label, hint, required }: ParameterDefinition): RowHelp {
  const source = field === "methodology" ? { formula: listRange("methodologies") } : field === "moneyUnit" ? { formula: listRange("moneyUnits") } : null;
  return { source, prompt: prompt(label, required ? `Обязательно. ${hint}` : hint), format: YEARS.has(field) ? "General" : null };
}

/** «1 – Развитие муниципальной службы» for every subprogramme that is known; the drop-down itself shows codes alone. */
function codesHint(content: TemplateContent): string | null {
  const named = (content["Подпрограммы"] ?? []).flatMap((row) => (row["Код"] === undefined || row["Наименование"] === undefined ? [] : [`${row["Код"]} – ${row["Наименование"]}`]));
  return named.length === 0 ? null : ["Код подпрограммы; пусто – программа в целом.", ...named].join("\n");
}

function moneyFormats(content: TemplateContent): Readonly<Record<string, string>> {
  const unit = valuesOf(content).get(PARAMETERS.find(({ field }) => field === "moneyUnit")?.label);
  const format = MONEY_FORMATS[readMoneyUnit(String(unit ?? "")) ?? "thousandRubles"];
  return { planned: format, actual: format };
}

function block(definition: TableDefinition, content: TemplateContent, { exampleYear, spareRows }: TemplateOptions): InputBlock {
  const given = content[definition.name] ?? [];
  const example = given.length > 0 || exampleYear === undefined ? undefined : exampleRows(exampleYear)[definition.name];
  const filled = [...(example === undefined ? [] : [example]), ...given].map((row) => definition.columns.map(({ header }) => row[header] ?? null));
  const spare = given.length > 0 ? (spareRows?.[definition.name] ?? 0) : (EMPTY_ROWS[definition.name] ?? 10);
  return { definition, rows: [...filled, ...Array.from({ length: spare }, () => definition.columns.map(() => null))] };
}

/** The table without the columns that only some methodologies need. */
const templatePart = (definition: TableDefinition): TableDefinition => ({ ...definition, columns: definition.columns.filter(({ extra }) => extra !== true) });
