import { cellName, quoteSheetName } from "../../workbook/cell";
import type { SheetSet, SheetSpec } from "../../workbook/sheetSpec";
import { EXPENDITURES_TABLE } from "../definitions/expendituresTable";
import { INDICATORS_TABLE } from "../definitions/indicatorsTable";
import { MEASURES_TABLE } from "../definitions/measuresTable";
import { PARAMETERS, PROGRAMME_TABLE } from "../definitions/programmeTable";
import { SUBPROGRAMMES_TABLE } from "../definitions/subprogrammesTable";
import type { TableDefinition } from "../definitions/tableDefinition";
import { TEMPLATE_STYLES } from "./templateStyles";
import { inputSheet, type InputBlock, type InputValue } from "./inputSheet";

const TEMPLATE_PARAMETERS = PARAMETERS.filter(({ extra }) => extra !== true);

/** Rows for the tables of the template, by Russian header; a table that is not named gets empty rows. */
export type TemplateContent = Readonly<Record<string, readonly Readonly<Record<string, InputValue>>[]>>;

/** Empty rows at the end of a table, ready to be filled. */
const EMPTY_ROWS: Readonly<Record<string, number>> = { Подпрограммы: 5, Показатели: 15, Мероприятия: 25, Расходы: 20 };

/** The input sheets: empty, or filled with the given rows. They belong to the user from the moment they are added. */
export function templateSheets(content: TemplateContent, methodologies: readonly string[]): SheetSet {
  const passport = passportSheet(content, methodologies);
  const [, subprogrammes] = passport.tables;
  const range = subprogrammes?.range ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const codes = `${quoteSheetName(passport.name)}!${absolute({ row: range.top + 1, column: 0 })}:${absolute({ row: range.bottom, column: 0 })}`;
  const listRanges = { subprogramme: codes };
  const tables = [INDICATORS_TABLE, MEASURES_TABLE, EXPENDITURES_TABLE] as const;
  const keys = ["inputIndicators", "inputMeasures", "inputExpenditures"];
  const sheets = tables.map((definition, index) => inputSheet(keys[index] ?? "", definition.sheet, [{ ...block(templatePart(definition), content), listRanges }]));
  return { mode: "add", sheets: [passport, ...sheets], activate: "inputPassport" };
}

/** Column of the passport's sheet where the methodologies to choose from stand; a drop-down's own list may not be that long. */
const CHOICES_COLUMN = 4;

function passportSheet(content: TemplateContent, methodologies: readonly string[]): SheetSpec {
  const from = { row: 1, column: CHOICES_COLUMN };
  const titles = { formula: `${quoteSheetName(PROGRAMME_TABLE.sheet)}!${absolute(from)}:${absolute({ row: methodologies.length, column: CHOICES_COLUMN })}` };
  const values = new Map((content["Программа"] ?? []).map((row) => [row["Параметр"], row["Значение"] ?? null]));
  const programme: InputBlock = {
    definition: PROGRAMME_TABLE,
    rows: TEMPLATE_PARAMETERS.map(({ field, label }) => [label, values.get(label) ?? (field === "moneyUnit" ? "тыс. руб." : null)]),
    rowLists: TEMPLATE_PARAMETERS.map(({ field, list }) => (field === "methodology" ? titles : (list ?? null))),
  };
  return withChoices(inputSheet("inputPassport", PROGRAMME_TABLE.sheet, [programme, block(SUBPROGRAMMES_TABLE, content)]), methodologies);
}

/** The methodologies that can be named in the passport, beside the tables. */
function withChoices(sheet: SheetSpec, methodologies: readonly string[]): SheetSpec {
  const column = ["Методики, из которых можно выбрать", ...methodologies];
  const rows = sheet.rows.map(({ height, cells }, row) => {
    const text = column[row];
    if (text === undefined) return { height, cells };
    const style = row === 0 ? TEMPLATE_STYLES.header : TEMPLATE_STYLES.choice;
    const padded = [...cells, ...Array.from({ length: CHOICES_COLUMN - cells.length }, () => null)];
    return { height, cells: [...padded, { value: text, formula: null, style, link: null }] };
  });
  return { ...sheet, rows, columnWidths: [...sheet.columnWidths, 3, 70] };
}

function block(definition: TableDefinition, content: TemplateContent): InputBlock {
  const filled = (content[definition.name] ?? []).map((row) => definition.columns.map(({ header }) => row[header] ?? null));
  const empty = Array.from({ length: filled.length > 0 ? 0 : (EMPTY_ROWS[definition.name] ?? 10) }, () => definition.columns.map(() => null));
  return { definition, rows: [...filled, ...empty] };
}

/** The table without the columns that only some methodologies need. */
const templatePart = (definition: TableDefinition): TableDefinition => ({ ...definition, columns: definition.columns.filter(({ extra }) => extra !== true) });

const absolute = (cell: { row: number; column: number }): string => cellName(cell).replace(/^([A-Z]+)(\d+)$/u, "$$$1$$$2");
