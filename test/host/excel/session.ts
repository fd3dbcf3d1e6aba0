import type { Area } from "../model/address";
import { ModelError } from "../model/modelError";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { HostError } from "../protocol/hostError";
import type { WorkbookEvents } from "./workbookEvents";

/** What all API objects of one host share. */
export interface ExcelSession {
  readonly workbook: Workbook;
  /** Whether Excel would take the text (without «=») as a formula. */
  acceptsFormula(formula: string): boolean;
  readonly events: WorkbookEvents;
  /** `suspendApiCalculationUntilNextSync` was called in this request. */
  calculationSuspended: boolean;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** How often `suspendScreenUpdatingUntilNextSync` was called. */
  screenSuspensions: number;
}

/** Brings results up to date before something reads them, unless the client asked to wait. */
export function settle(session: ExcelSession): void {
  if (!session.calculationSuspended) session.workbook.calculate();
}

const accessDenied = (message: string): HostError => new HostError("AccessDenied", message);

/** Refuses a write to locked cells of a protected sheet (learn.microsoft.com, «Excel.WorksheetProtection»: AccessDenied). */
export function assertWritable(sheet: Sheet, area: Area): void {
  if (sheet.protection === null) return;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + 100_000); row += 1) {
    for (let column = area.left; column <= Math.min(area.right, area.left + 1000); column += 1) {
      if (sheet.cell(row, column).style.locked) throw accessDenied("You do not have permission to change a protected sheet.");
    }
  }
}

/** Refuses a change of a protected sheet that its protection does not allow, e.g. "allowFormatCells". */
export function assertAllowed(sheet: Sheet, option: string | null): void {
  if (sheet.protection === null || (option !== null && sheet.protection.options[option] === true)) return;
  throw accessDenied("You do not have permission to change a protected sheet.");
}

/** Refuses adding, deleting, renaming, moving and hiding sheets while the workbook's structure is protected. */
export function assertStructureOpen(workbook: Workbook): void {
  if (workbook.structureProtection !== null) throw accessDenied("The structure of the workbook is protected.");
}

/** Excel's error codes for what the model refuses (learn.microsoft.com, «Error handling with the application-specific JavaScript APIs»). */
export function translateModelError(error: unknown): HostError | null {
  if (!(error instanceof ModelError)) return null;
  switch (error.kind) {
    case "read-only":
    case "protected":
      return accessDenied(error.message);
    case "name-exists":
      return new HostError("ItemAlreadyExists", error.message);
    case "not-found":
      return new HostError("ItemNotFound", error.message);
    case "last-sheet":
      return new HostError("GeneralException", error.message);
    case "invalid":
    case "overlap":
      return new HostError("InvalidArgument", error.message);
  }
}
