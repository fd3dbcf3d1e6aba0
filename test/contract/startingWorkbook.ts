import type { CellContent } from "../../src/workbook/cell";
import { parseArea, type Area } from "../host/model/address";
import { addTable, renameTable } from "../host/model/tableRules";
import { Workbook } from "../host/model/workbook";

/** A workbook as simple data, from which every adapter starts. */
export interface StartingWorkbook {
  readonly sheets: readonly StartingSheet[];
  /** Marks of earlier sheets of ours: key and what the hidden name refers to, without «=». */
  readonly marks?: Readonly<Record<string, string>>;
  readonly structureProtected?: boolean;
}

/** Rows begin in A1. */
export interface StartingSheet {
  readonly name: string;
  readonly rows: readonly (readonly StartingCell[])[];
  readonly tables?: readonly { readonly name: string; readonly area: string; readonly totals?: boolean }[];
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
  readonly protected?: boolean;
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  /** The sheet's own filter. */
  readonly filter?: string;
}

/** A value, a value with a number format, or a formula with its result. */
export type StartingCell = CellContent | { readonly value: CellContent; readonly format?: string; readonly formula?: string };

/** Builds the workbook. */
export function buildWorkbook(start: StartingWorkbook): Workbook {
  const workbook = new Workbook();
  for (const sheet of start.sheets) buildSheet(workbook, sheet);
  for (const [key, formula] of Object.entries(start.marks ?? {})) {
    workbook.names.push({ name: `MunicipalReport.${key}`, formula, visible: false, comment: "", scope: null });
  }
  workbook.structureProtection = start.structureProtected === true ? { password: null } : null;
  return workbook;
}

function buildSheet(workbook: Workbook, start: StartingSheet): void {
  const sheet = workbook.addSheet(start.name);
  start.rows.forEach((cells, row) =>
    cells.forEach((given, column) => {
      const cell = asCell(given);
      sheet.setCell(row, column, { value: cell.value, formula: cell.formula ?? null });
      if (cell.format !== undefined) sheet.setStyle({ top: row, left: column, bottom: row, right: column }, { numberFormat: cell.format });
    }),
  );
  for (const { name, area, totals } of start.tables ?? []) {
    const table = addTable(workbook, sheet, areaOf(area), true);
    renameTable(workbook, table, name);
    table.showTotals = totals ?? false;
  }
  for (const row of start.hiddenRows ?? []) sheet.hiddenRows.add(row);
  sheet.merges = (start.merges ?? []).map(areaOf);
  if (start.filter !== undefined) sheet.filterArea = areaOf(start.filter);
  if (start.hidden === true) sheet.visibility = "hidden";
  if (start.protected === true) sheet.protection = { options: {}, password: null };
}

function areaOf(name: string): Area {
  const area = parseArea(name);
  if (area === null) throw new Error(`Not an area: ${name}`);
  return area;
}

const asCell = (given: StartingCell): { readonly value: CellContent; readonly format?: string; readonly formula?: string } =>
  typeof given === "object" && given !== null && "value" in given ? given : { value: given };
