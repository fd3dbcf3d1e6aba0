import type { ConditionalFormatSpec, SheetSpec } from "../../workbook/sheetSpec";
import { rangeOf } from "./excelRange";

/**
 * Conditional formats. Excel puts a new one before all others, so the last of the sheet is added first. A formula is read as that of the first cell of the
 * range it is set through (office-js issue 5194); custom formulas are repainted when other cells change, comparisons are not (issue 5299).
 */
export function drawConditionalFormats(sheet: Excel.Worksheet, { conditionalFormats }: SheetSpec): void {
  for (const spec of [...conditionalFormats].reverse()) drawConditionalFormat(sheet, spec);
}

function drawConditionalFormat(sheet: Excel.Worksheet, { range, formula, look }: ConditionalFormatSpec): void {
  const added = rangeOf(sheet, range).conditionalFormats.add("Custom");
  const { rule, format } = added.custom;
  rule.formula = `=${formula}`;
  if (look.fill !== null) format.fill.color = look.fill;
  if (look.fontColor !== null) format.font.color = look.fontColor;
  if (look.italic) format.font.italic = true;
  if (look.numberFormat !== null) format.numberFormat = look.numberFormat;
  added.stopIfTrue = true;
}
