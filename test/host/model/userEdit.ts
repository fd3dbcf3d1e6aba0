import { parseArea, splitSheetPrefix } from "./address";
import { sharedStyle } from "./cellStyle";
import type { CellValue } from "./cellValue";
import { isDateFormat } from "./dateFormat";
import { parseFormat } from "./formatSections";
import { shownText } from "./numberFormat";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import { resizeTable } from "./tableRules";
import { readTyped } from "./typedText";
import type { Validation } from "./validation";
import type { Workbook } from "./workbook";

/** What became of an entry. A refused one leaves the cell as it was; `message` is what Excel would show. */
export type EditOutcome =
  | { readonly kind: "entered" }
  | {
      readonly kind: "refused";
      readonly reason: "read-only" | "protected" | "formula" | "validation";
      readonly title: string;
      readonly message: string;
    };

const PROTECTED = "Ячейка или диаграмма находится на защищенном листе. Чтобы внести изменения, снимите защиту листа.";
const READ_ONLY = "Книга открыта только для чтения.";
const BAD_FORMULA =
  "В этой формуле обнаружена ошибка. Чтобы ввести текст, который начинается со знака «=», «+» или «-», поставьте перед ним апостроф.";
const NOT_ALLOWED = "Это значение не соответствует ограничениям по проверке данных, установленным для этой ячейки.";

/** Puts text into a cell as a person types it, in the workbook's language, with the checks that Excel makes on typing. */
export function typeIntoCell(workbook: Workbook, sheet: Sheet, row: number, column: number, text: string): EditOutcome {
  const merge = sheet.mergeAt(row, column);
  const [top, left] = merge === null ? [row, column] : [merge.top, merge.left];
  const { style } = sheet.cell(top, left);
  if (workbook.readOnly) return refused("read-only", READ_ONLY);
  if (sheet.protection !== null && style.locked) return refused("protected", PROTECTED);
  const typed = readTyped(text, workbook.locale, style.numberFormat);
  if (typed.formula !== null && !workbook.acceptsFormula(typed.formula)) return refused("formula", BAD_FORMULA);
  const validation = sheet.validationAt(top, left);
  if (validation?.error?.style === "stop" && typed.formula === null && !allows(workbook, sheet, validation, typed.value)) {
    return refused("validation", validation.error.message || NOT_ALLOWED, validation.error.title);
  }
  workbook.transaction(() => {
    const format =
      typed.numberFormat !== null && style.numberFormat === "General"
        ? { style: sharedStyle({ ...style, numberFormat: typed.numberFormat }) }
        : {};
    sheet.setCell(top, left, { value: typed.value, formula: typed.formula, quotePrefix: typed.quotePrefix, ...format });
    if (text !== "") growTable(sheet, top, left);
  });
  return { kind: "entered" };
}

/** What stands in the edit line when a person starts editing the cell. */
export function editText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const { value, formula, quotePrefix, style } = sheet.cell(row, column);
  if (formula !== null) return `=${formula}`;
  if (typeof value === "string") return quotePrefix ? `'${value}` : value;
  if (typeof value === "number" && parseFormat(style.numberFormat).some(isDateFormat)) return shownText(value, "m/d/yyyy", workbook.locale);
  return typeof value === "number" && style.numberFormat.includes("%")
    ? `${shownText(value * 100, "0.##########", workbook.locale).replace(/[.,]$/, "")}%`
    : shownText(value, "General", workbook.locale);
}

function refused(reason: "read-only" | "protected" | "formula" | "validation", message: string, title = "Microsoft Excel"): EditOutcome {
  return { kind: "refused", reason, title: title === "" ? "Microsoft Excel" : title, message };
}

/** Typing right below a table, or right beside its header row, takes the new row or column in (support.microsoft.com, «Resize a table by adding rows and columns»). */
function growTable(sheet: Sheet, row: number, column: number): void {
  if (sheet.tableAt(row, column) !== null) return;
  const below = sheet.tables.find(
    (table) => !table.showTotals && row === table.area.bottom + 1 && column >= table.area.left && column <= table.area.right,
  );
  if (below !== undefined) {
    resizeTable(below, { ...below.area, bottom: row });
    fillCalculatedColumns(below, row);
    return;
  }
  const beside = sheet.tables.find((table) => column === table.area.right + 1 && row >= table.area.top && row <= table.area.bottom);
  if (beside !== undefined) resizeTable(beside, { ...beside.area, right: column });
}

function fillCalculatedColumns(table: Table, row: number): void {
  table.columns.forEach(({ calculatedFormula }, index) => {
    const place = table.area.left + index;
    const { value, formula } = table.sheet.cell(row, place);
    if (calculatedFormula !== null && value === null && formula === null) table.sheet.setCell(row, place, { formula: calculatedFormula });
  });
}

/** The usual way to let a list be as long as its filled cells; a list leaves empty cells out here anyway. */
const FILLED_PART = /^OFFSET\([^,]+,0,0,MAX\(1,COUNTA\((.+)\)\),1\)$/u;

/** The choices of a drop-down list, or null when the cell has none. */
export function listChoices(workbook: Workbook, sheet: Sheet, row: number, column: number): string[] | null {
  const rule = sheet.validationAt(row, column)?.rule;
  if (rule?.kind !== "list") return null;
  if (!("formula" in rule.source)) return [...rule.source];
  const named = workbook.names.find(({ name }) => "formula" in rule.source && name.toLowerCase() === rule.source.formula.toLowerCase());
  const formula = named?.formula ?? rule.source.formula;
  const { sheet: sheetName, rest } = splitSheetPrefix(FILLED_PART.exec(formula)?.[1] ?? formula);
  const source = sheetName === null ? sheet : workbook.sheet(sheetName);
  const area = parseArea(rest);
  if (source === null || area === null) return [];
  const cells = source.cells(area).sort((one, other) => one.row - other.row || one.column - other.column);
  return cells.filter(({ cell }) => cell.value !== null).map(({ cell }) => shownText(cell.value, cell.style.numberFormat, workbook.locale));
}

function allows(workbook: Workbook, sheet: Sheet, validation: Validation, value: CellValue): boolean {
  if (value === null) return true;
  const { rule, area } = validation;
  if (rule.kind === "list") {
    const choices = listChoices(workbook, sheet, area.top, area.left) ?? [];
    return choices.some((choice) => choice === shownText(value, "General", workbook.locale));
  }
  // Rules with formulas are not judged here; those with plain limits are.
  if (rule.kind === "any" || rule.kind === "custom" || typeof rule.first === "string" || typeof rule.second === "string") return true;
  const size = rule.kind === "textLength" ? shownText(value, "General", workbook.locale).length : value;
  if (typeof size !== "number" || (rule.kind === "whole" && !Number.isInteger(size))) return false;
  const [low, high] = [rule.first, rule.second ?? rule.first];
  switch (rule.operator) {
    case "between":
      return size >= low && size <= high;
    case "notBetween":
      return size < low || size > high;
    case "equal":
      return size === low;
    case "notEqual":
      return size !== low;
    case "greaterThan":
      return size > low;
    case "lessThan":
      return size < low;
    case "greaterThanOrEqual":
      return size >= low;
    case "lessThanOrEqual":
      return size <= low;
  }
}
