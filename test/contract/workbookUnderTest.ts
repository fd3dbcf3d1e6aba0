import { parseCellName } from "../../src/workbook/cell";
import type { WorkbookPort } from "../../src/workbook/workbookPort";
import type { Cell } from "../host/model/cellGrid";
import type { Sheet } from "../host/model/sheet";
import type { Workbook } from "../host/model/workbook";
import { times } from "./specBuilder";

/** An adapter over one workbook, and the workbook as another program would find it afterwards. */
export interface WorkbookUnderTest {
  readonly port: WorkbookPort;
  readonly inspect: () => Promise<Workbook>;
}

/** Opens a workbook with an adapter. */
export type OpenWorkbook = (start: Workbook) => Promise<WorkbookUnderTest>;

/** A sheet by name; a missing one fails the test. */
export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (sheet === null) throw new Error(`No sheet «${name}» among ${workbook.sheets.map((other) => other.name).join(", ")}`);
  return sheet;
}

/** A cell by «B3». */
export function cellOf(workbook: Workbook, sheet: string, name: string): Cell {
  const { row, column } = parseCellName(name);
  return sheetOf(workbook, sheet).cell(row, column);
}

/** Values of a sheet's rows from A1 down to the last cell that holds something. */
export function valuesOf(workbook: Workbook, name: string): Cell["value"][][] {
  const sheet = sheetOf(workbook, name);
  const used = sheet.usedArea(true);
  if (used === null) return [];
  return times(used.bottom + 1, (row) => times(used.right + 1, (column) => sheet.cell(row, column).value));
}

/** Names of all sheets in order. */
export const sheetNamesOf = (workbook: Workbook): string[] => workbook.sheets.map(({ name }) => name);
