import { newXlsxWorkbook } from "../../../src/adapters/xlsx/openXlsxWorkbook";
import { findMethodology } from "../../../src/app/findMethodology";
import { EXPENDITURES_TABLE } from "../../../src/tables/definitions/expendituresTable";
import { INDICATORS_TABLE } from "../../../src/tables/definitions/indicatorsTable";
import { MEASURES_TABLE } from "../../../src/tables/definitions/measuresTable";
import { RATING_SCALE_TABLE } from "../../../src/tables/definitions/methodologyTable";
import { PROGRAMME_TABLE } from "../../../src/tables/definitions/programmeTable";
import { SUBPROGRAMMES_TABLE } from "../../../src/tables/definitions/subprogrammesTable";
import type { TableDefinition } from "../../../src/tables/definitions/tableDefinition";
import { methodologySheet } from "../../../src/tables/methodology/methodologySheet";
import { inputSheet } from "../../../src/tables/template/inputSheet";
import type { RowSpec, SheetSet, SheetSpec } from "../../../src/workbook/sheetSpec";
import type { RandomProgramme } from "./randomProgramme";
import { written, type Row } from "./row";

const PASSPORT: Readonly<Record<string, string | number>> = {
  "Наименование программы": "Развитие округа",
  "Начало реализации": 2019,
  "Окончание реализации": 2023,
  "Отчётный год": 2021,
  "Ответственный исполнитель": "Администрация",
  "Единица денежных сумм": "руб.",
};

/** The input file of a random programme, with the sheet «Методика» as the user left it. */
export async function programmeFile(programme: RandomProgramme): Promise<Uint8Array> {
  const workbook = newXlsxWorkbook();
  await workbook.writeSheets(inputSheets(programme));
  const choices = methodologySheets(programme);
  if (choices !== null) await workbook.writeSheets(choices);
  return workbook.toBytes();
}

function inputSheets({ methodology, subprogrammes, indicators, measures, expenditures, without }: RandomProgramme): SheetSet {
  const passport = Object.entries({ ...PASSPORT, Методика: methodology }).map(([label, value]): Row => ({ Параметр: written(label), Значение: written(value) }));
  const codes = subprogrammes.map((code, index): Row => ({ Код: written(code), Наименование: written(`Направление ${index + 1}`) }));
  const sheets = [
    inputSheet("inputPassport", "Паспорт", [block(PROGRAMME_TABLE, passport), block(SUBPROGRAMMES_TABLE, codes)]),
    tableSheet("inputIndicators", withoutColumns(INDICATORS_TABLE, without), indicators),
    tableSheet("inputMeasures", withoutColumns(MEASURES_TABLE, without), measures),
    tableSheet("inputExpenditures", withoutColumns(EXPENDITURES_TABLE, without), expenditures),
  ];
  return { mode: "add", sheets, activate: "inputPassport" };
}

/** The sheet that the product writes, with the user's values in it. */
function methodologySheets({ methodology, overrides, scale }: RandomProgramme): SheetSet | null {
  const shipped = findMethodology(methodology);
  if (shipped === null) throw new Error(`No methodology ${methodology}`);
  if (overrides === null) return null;
  const set = methodologySheet(shipped);
  const sheets = set.sheets.map((sheet) => {
    const changed = { ...sheet, rows: sheet.rows.map((row) => withValue(row, overrides)) };
    return scale === null ? changed : withScale(changed, scale);
  });
  return { ...set, sheets };
}

function withValue(row: RowSpec, overrides: Readonly<Record<string, string>>): RowSpec {
  const [label, cell] = row.cells;
  const value = typeof label?.value === "string" ? overrides[label.value] : undefined;
  return value === undefined || !cell ? row : { ...row, cells: row.cells.map((other) => (other === cell ? { ...cell, value } : other)) };
}

/** Puts a scale of the user's in the place of the methodology's, below the table of choices. */
function withScale(sheet: SheetSpec, scale: readonly Row[]): SheetSpec {
  const [choices, bands] = sheet.tables;
  if (choices === undefined || bands === undefined) throw new Error("The sheet «Методика» has two tables");
  const { top } = bands.range;
  const { rows } = inputSheet("scale", "scale", [block(RATING_SCALE_TABLE, scale)]);
  const tables = [choices, { ...bands, range: { ...bands.range, bottom: top + rows.length - 1 } }];
  return { ...sheet, rows: [...sheet.rows.slice(0, top), ...rows], tables, validations: [] };
}

const withoutColumns = (definition: TableDefinition, without: readonly string[]): TableDefinition => ({
  ...definition,
  columns: definition.columns.filter(({ header }) => !without.includes(header)),
});

/** A table needs a row even where there is nothing to enter. */
const atLeastOne = (rows: readonly Row[]): readonly Row[] => (rows.length === 0 ? [{}] : rows);

const block = (definition: TableDefinition, rows: readonly Row[]) => ({
  definition,
  rows: atLeastOne(rows).map((row) => definition.columns.map(({ header }) => row[header]?.value ?? null)),
});

/** A sheet with one table, whose cells have the number formats of their rows. */
function tableSheet(key: string, definition: TableDefinition, rows: readonly Row[]): SheetSpec {
  const sheet = inputSheet(key, definition.sheet, [block(definition, rows)]);
  const formatOf = (row: number, column: number): string | undefined => rows[row - 1]?.[definition.columns[column]?.header ?? ""]?.format;
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => ({
      ...row,
      cells: row.cells.map((cell, column) => {
        const numberFormat = formatOf(index, column);
        return cell === null || numberFormat === undefined ? cell : { ...cell, style: { ...cell.style, numberFormat } };
      }),
    })),
  };
}
