import type { Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import { withChangedValidation } from "../model/validation";
import { oneOf } from "./arguments";
import { unmergeArea } from "./merging";
import { assertAllowed, assertWritable } from "./session";

/**
 * `Range.clear` (learn.microsoft.com, «Excel.ClearApplyTo»). «All» empties as «Очистить всё» does: contents, formats with merges, links and validations.
 * Tables, row heights and column widths stay.
 */
export function clearArea(sheet: Sheet, area: Area, applyTo: unknown): void {
  const kind = oneOf(applyTo, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"]);
  if (kind === "Formats") assertAllowed(sheet, "allowFormatCells");
  else assertWritable(sheet, sheet.usedArea(false, area) ?? { ...area, bottom: area.top, right: area.left });
  sheet.changed();
  const contents = { value: null, formula: null, quotePrefix: false };
  for (const { row, column } of sheet.cells(area)) {
    if (kind === "All") sheet.setCell(row, column, { ...contents, hyperlink: null });
    else if (kind === "Contents") sheet.setCell(row, column, contents);
    else if (kind !== "Formats") sheet.setCell(row, column, { hyperlink: null });
  }
  if (kind === "All" || kind === "Formats") clearFormats(sheet, area);
  if (kind === "All") sheet.validations = withChangedValidation(sheet.validations, area, () => null);
}

function clearFormats(sheet: Sheet, area: Area): void {
  unmergeArea(sheet, area);
  const used = sheet.usedArea(false, area);
  if (used !== null) for (const { row, column } of sheet.cells(used)) sheet.setCell(row, column, { style: sheet.normalStyle });
  sheet.clearLineStyles(area);
}
