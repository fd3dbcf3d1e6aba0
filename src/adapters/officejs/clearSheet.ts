import type { PlannedSheet } from "./writePlan";
import type { WorkbookState } from "./workbookState";

/**
 * Empties a sheet of ours before new content: tables become plain cells, merges open, hidden rows show. Looks stay until the new look is
 * drawn.
 */
export function clearContent(sheet: Excel.Worksheet, { former, name }: PlannedSheet, state: WorkbookState): void {
  if (former === null) return;
  for (const table of state.tables) if (table.sheet === name) sheet.tables.getItem(table.name).convertToRange();
  if (former.filtered) sheet.autoFilter.remove();
  const whole = sheet.getRange().untrack();
  whole.unmerge();
  whole.clear("Contents");
  whole.clear("Hyperlinks");
  whole.dataValidation.clear();
  whole.rowHidden = false;
  whole.columnHidden = false;
}

/** Takes all looks off a sheet of ours, so that nothing of the former drawing shows around or through the new one. */
export function clearLook(sheet: Excel.Worksheet): void {
  const whole = sheet.getRange().untrack();
  whole.conditionalFormats.clearAll();
  whole.clear("Formats");
  whole.format.useStandardHeight = true;
  whole.format.useStandardWidth = true;
}
