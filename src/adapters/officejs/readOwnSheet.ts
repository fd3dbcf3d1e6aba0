import type { OwnCell, OwnSheetContent } from "../../workbook/workbookPort";
import { content, isFormula } from "./tableContent";

/** A sheet of ours that is asked for; null objects all the way down where there is none. */
export interface OwnSheetRequest {
  readonly key: string;
  readonly sheet: Excel.Worksheet;
  readonly area: Excel.Range;
  readonly used: Excel.Range;
}

/** `area` is what the mark of the sheet refers to. */
export function requestOwnSheet(key: string, area: Excel.Range): OwnSheetRequest {
  area.load("address");
  const sheet = area.worksheet;
  sheet.load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,valueTypes,formulas,numberFormat,rowIndex,columnIndex");
  return { key, sheet, area, used };
}

/** What stands on it, from A1; nothing where the sheet is gone. */
export function ownSheetContent({ key, sheet, area, used }: OwnSheetRequest): OwnSheetContent[] {
  if (area.isNullObject) return [];
  if (used.isNullObject) return [{ key, name: sheet.name, rows: [] }];
  const empty: OwnCell = { content: null, format: "General", formula: null };
  const left = Array.from({ length: used.columnIndex }, () => empty);
  const rows = used.values.map((values: unknown[], row) => [
    ...left,
    ...values.map((value, column): OwnCell => {
      const formula: unknown = used.formulas[row]?.[column];
      return {
        content: content(value, used.valueTypes[row]?.[column]),
        format: String(used.numberFormat[row]?.[column] ?? "General"),
        formula: isFormula(formula, value) ? formula.slice(1) : null,
      };
    }),
  ]);
  return [{ key, name: sheet.name, rows: [...Array.from({ length: used.rowIndex }, () => []), ...rows] }];
}
