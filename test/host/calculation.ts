import {
  calculateFormulas,
  createFormulaSyntaxProbe,
  type CellLike,
  type FormulaResultLike,
  type WorkbookLike,
  type WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import { areaName } from "./model/address";
import type { CellValue } from "./model/cellValue";
import type { Cell } from "./model/cellGrid";
import type { Sheet } from "./model/sheet";
import { dataArea, type Table } from "./model/table";
import type { Workbook } from "./model/workbook";
import { criteria } from "./functions/criteria";
import type { EngineFunction } from "./functions/engineFunction";
import { operators } from "./functions/operators";
import { rounding } from "./functions/rounding";
import { textFunctions } from "./functions/textFunctions";
import { engineFormula } from "./engineFormula";

/** The engine's own numbers for kinds of cells. */
const KIND = { empty: 0, merged: 1, number: 2, text: 3, formula: 6, boolean: 9, error: 10 } as const;

const probe = createFormulaSyntaxProbe();

/** Whether a formula (without «=») can be read at all; Excel refuses one that cannot. */
export const acceptsFormula = (formula: string): boolean => probe(formula.replaceAll(/#REF![$A-Z0-9:]*/gi, "#REF!"));

/** Brings every formula of the workbook up to date: the formula engine of excelts over a view of the model. */
export function calculateWorkbook(workbook: Workbook): void {
  const hasFormula = workbook.sheets.some((sheet) => sheet.cells().some(({ cell }) => cell.formula !== null));
  if (hasFormula) calculateFormulas(engineWorkbook(workbook));
}

function engineWorkbook(workbook: Workbook): WorkbookLike {
  const worksheets = workbook.sheets.map((sheet, index) => engineSheet(sheet, index + 1));
  const names = workbook.names.filter(({ formula }) => !formula.includes("#REF!"));
  return {
    worksheets,
    getWorksheet: (id) => worksheets.find((sheet) => sheet.id === id || sheet.name === id),
    definedNames: {
      getAllEntries: () =>
        names.map(({ name, formula, scope }) => ({
          name,
          ranges: [formula],
          ...(scope === null ? {} : { localSheetId: workbook.sheets.indexOf(scope) }),
        })),
      getAllNames: () => names.map(({ name }) => ({ name })),
    },
    userFunctions: new Map(Object.entries(excelFunctions(workbook.locale))) as NonNullable<WorkbookLike["userFunctions"]>,
  };
}

/** Functions in which the engine differs from Excel. */
const excelFunctions = (locale: string): Readonly<Record<string, EngineFunction>> => ({
  ...operators(locale),
  ...rounding(locale),
  ...criteria(locale),
  ...textFunctions(locale),
});

function engineSheet(sheet: Sheet, id: number): WorksheetLike {
  const rows = new Map<number, Map<number, CellLike>>();
  for (const { row, column, cell } of sheet.cells()) {
    if (cell.value === null && cell.formula === null) continue;
    const line = rows.get(row + 1) ?? new Map<number, CellLike>();
    rows.set(row + 1, line);
    line.set(column + 1, engineCell(sheet, row, column, cell));
  }
  for (const row of sheet.hiddenRows) if (!rows.has(row + 1)) rows.set(row + 1, new Map());
  const used = sheet.usedArea();
  const nowhere = (row: number, col: number): CellLike => ({ row, col, type: KIND.empty, model: {}, value: null, result: undefined });
  return {
    id,
    name: sheet.name,
    dimensions: used === null ? null : { top: used.top + 1, left: used.left + 1, bottom: used.bottom + 1, right: used.right + 1 },
    eachRow: (...args: unknown[]) => {
      const visit = args[args.length - 1] as (row: unknown, number: number) => void;
      for (const [number, cells] of rows) visit(engineRow(sheet.hiddenRows.has(number - 1), cells), number);
    },
    findCell: (row, column) => rows.get(row)?.get(column),
    // The engine asks for cells to spill into; the model's formulas have one result each.
    getCell: (row, column) => rows.get(row)?.get(column) ?? nowhere(row, column),
    getTables: () => sheet.tables.map((table) => ({ table: engineTable(table) })),
    mergedRegions: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: top + 1,
      left: left + 1,
      bottom: bottom + 1,
      right: right + 1,
    })),
  };
}

function engineRow(hidden: boolean, cells: ReadonlyMap<number, CellLike>): object {
  return {
    hidden,
    eachCell: (...args: unknown[]) => {
      const visit = args[args.length - 1] as (cell: CellLike, column: number) => void;
      for (const [column, cell] of cells) visit(cell, column);
    },
  };
}

function engineCell(sheet: Sheet, row: number, column: number, cell: Cell): CellLike {
  const place = { row: row + 1, col: column + 1 };
  if (cell.formula === null) return { ...place, type: kindOf(cell.value), model: {}, value: cell.value, result: undefined };
  const formula = engineFormula(cell.formula);
  return {
    ...place,
    type: KIND.formula,
    formula,
    model: { formula },
    value: cell.value,
    get result(): FormulaResultLike {
      return cell.value ?? undefined;
    },
    set result(result: FormulaResultLike) {
      sheet.setResult(row, column, modelValue(result));
    },
  };
}

function kindOf(value: CellValue): number {
  if (value === null) return KIND.empty;
  if (typeof value === "object") return KIND.error;
  return typeof value === "number" ? KIND.number : typeof value === "string" ? KIND.text : KIND.boolean;
}

/** A formula that refers to an empty cell yields 0 in Excel, never an empty result. */
function modelValue(result: FormulaResultLike): CellValue {
  if (result === undefined || result === null) return 0;
  if (result instanceof Date) throw new Error("The engine gives dates as serial numbers");
  return result;
}

function engineTable(table: Table): object {
  const data = dataArea(table);
  return {
    name: table.name,
    displayName: table.name,
    tl: { row: table.area.top + 1, col: table.area.left + 1 },
    ref: areaName(table.area),
    columns: table.columns.map(({ name }) => ({ name })),
    rows: Array.from({ length: data.bottom - data.top + 1 }, () => []),
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
  };
}
