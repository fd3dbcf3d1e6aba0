import type { ExpenditureFields } from "../../domain/model/expenditure";
import type { IndicatorFields } from "../../domain/model/indicator";
import type { MeasureFields } from "../../domain/model/measure";
import { yearOfDay } from "../../domain/day";
import { isCellError, type CellContent } from "../../workbook/cell";
import type { TableData } from "../../workbook/tableData";
import { NO_EDITS, sameContent, type CellEdit, type TableEdits } from "../../workbook/tableEdits";
import { EXPENDITURES_TABLE } from "../definitions/expendituresTable";
import { INDICATORS_TABLE } from "../definitions/indicatorsTable";
import { MEASURES_TABLE } from "../definitions/measuresTable";
import { PARAMETERS, PROGRAMME_TABLE } from "../definitions/programmeTable";
import { SUBPROGRAMMES_TABLE } from "../definitions/subprogrammesTable";
import type { TableDefinition } from "../definitions/tableDefinition";
import { isAbsent, normalise } from "../normalise";
import { contextRows } from "../reading/contextRows";
import { findTable, openTable, type InputRow } from "../reading/inputTable";
import { readDate } from "../reading/readDate";
import { readSubprogrammes } from "../reading/readSubprogrammes";
import { readText } from "../reading/readText";

/** What is to change so that the tables are ready for the next reporting year. */
export interface NewYear {
  readonly from: number;
  readonly to: number;
  readonly edits: TableEdits;
  /** Cells that would change but hold a formula: they are left, and the user is told. */
  readonly formulas: number;
}

const INDICATOR_CLEARED: readonly (keyof IndicatorFields)[] = ["planned", "actual", "varianceReason", "expectedDate"];
const MEASURE_CLEARED: readonly (keyof MeasureFields)[] = ["actualStart", "actualEnd", "achievedResult", "problems", "status", "resultShare"];
const EXPENDITURE_CLEARED: readonly (keyof ExpenditureFields)[] = ["planned", "actual", "appropriated", "varianceReason"];

/**
 * Carries the structure over: names, units, directions, weights, agencies, sources stay; the actual value becomes last year's; what belongs to the year is emptied.
 * A term of a measure that goes on into the new year stays too. Null when the passport names no reporting year.
 */
export function newYear(tables: readonly TableData[]): NewYear | null {
  const collected = new Collected(tables);
  const years = collected.passport();
  if (years === null) return null;
  collected.rows(INDICATORS_TABLE, (row, clear, write) => {
    const actual = row.content("actual");
    if (row.cell("previous") !== undefined) write("previous", isValue(actual) ? actual : null, row.format("actual"));
    for (const field of INDICATOR_CLEARED) clear(field);
  });
  collected.rows(MEASURES_TABLE, (row, clear) => {
    for (const field of MEASURE_CLEARED) clear(field);
    if (endYear(row.content("plannedEnd")) >= years.to) return;
    clear("plannedStart");
    clear("plannedEnd");
  });
  collected.rows(EXPENDITURES_TABLE, (_, clear) => {
    for (const field of EXPENDITURE_CLEARED) clear(field);
  });
  return { ...years, edits: { ...NO_EDITS, cells: collected.cells }, formulas: collected.formulas };
}

const isValue = (content: CellContent): boolean => content !== null && !isCellError(content) && !(typeof content === "string" && isAbsent(content));

/** The year in which a term ends; one that cannot be told counts as past. */
function endYear(content: CellContent): number {
  const date = readDate(content);
  if (date === null) return 0;
  if (date.kind === "year") return date.year;
  if (date.serial !== null) return yearOfDay(date.serial);
  return date.kind === "text" ? Math.max(0, ...(date.text.match(/\d{4}/gu) ?? []).map(Number)) : 0;
}

type Write<Field> = (field: Field, content: CellContent, format: string) => void;

/** Edits as they come together. */
class Collected {
  readonly cells: CellEdit[] = [];
  formulas = 0;

  constructor(private readonly tables: readonly TableData[]) {}

  /** Every row of data: no titles, no empty slots, no examples. */
  rows<Field extends string>(definition: TableDefinition<Field>, each: (row: InputRow<Field>, clear: (field: Field) => void, write: Write<Field>) => void): void {
    const data = findTable(this.tables, definition);
    const table = openTable(this.tables, definition, ignore);
    if (data === undefined || table === null) return;
    const subprogrammes = openTable(this.tables, SUBPROGRAMMES_TABLE, ignore);
    for (const { row } of contextRows(table, subprogrammes === null ? [] : readSubprogrammes(subprogrammes, ignore), ignore)) {
      const write: Write<Field> = (field, content, format) => this.edit(data, row, field, { content, format });
      each(row, (field) => write(field, null, row.format(field)), write);
    }
  }

  passport(): { readonly from: number; readonly to: number } | null {
    const data = findTable(this.tables, PROGRAMME_TABLE);
    const table = openTable(this.tables, PROGRAMME_TABLE, ignore);
    if (data === undefined || table === null) return null;
    const rowOf = (field: string) => {
      const label = normalise(PARAMETERS.find((parameter) => parameter.field === field)?.label ?? "");
      return table.rows.find((row) => normalise(readText(row.content("parameter")) ?? "") === label);
    };
    const row = rowOf("reportingYear");
    const date = readDate(row?.content("value") ?? null);
    if (row === undefined || date?.kind !== "year" || row.isFormula("value")) return null;
    const to = date.year + 1;
    const isText = typeof row.content("value") === "string";
    this.edit(data, row, "value", { content: isText ? String(to) : to, format: row.format("value") });
    for (const field of ["compiledOn", "refinementDue"]) {
      const dated = rowOf(field);
      if (dated !== undefined) this.edit(data, dated, "value", { content: null, format: dated.format("value") });
    }
    return { from: date.year, to };
  }

  private edit<Field extends string>(data: TableData, row: InputRow<Field>, field: Field, after: CellEdit["after"]): void {
    const cell = row.cell(field);
    const before = { content: row.content(field), format: row.format(field) };
    if (cell === undefined || (sameContent(before.content, after.content) && (after.content === null || before.format === after.format))) return;
    if (row.isFormula(field)) this.formulas += 1;
    else this.cells.push({ table: data.name, row: cell.row - data.topLeft.row - 1, column: cell.column - data.topLeft.column, before, after });
  }
}

const ignore = (): void => undefined;
