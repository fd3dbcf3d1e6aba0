import type { Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { HostError } from "../protocol/hostError";

/** Brings a sheet to the front; a hidden one cannot be. */
export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  // Guess at the code: threads report GeneralException and InvalidOperation for hidden sheets.
  if (sheet.visibility !== "visible") throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
  workbook.activate(sheet);
}

/** `Range.select`: brings the sheet to the front and selects. */
export function selectArea(workbook: Workbook, sheet: Sheet, area: Area): void {
  activateSheet(workbook, sheet);
  sheet.selection = area;
  workbook.shown();
}
