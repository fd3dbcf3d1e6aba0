import { acceptsFormula } from "../../host/calculation";
import type { Sheet } from "../../host/model/sheet";
import { readTyped } from "../../host/model/typedText";
import { editText, typeIntoCell } from "../../host/model/userEdit";
import type { Workbook } from "../../host/model/workbook";
import type { Place } from "./place";
import type { Notice } from "./notice";
import { russianFormula } from "./russianFormula";

/** A cell in which somebody is typing. */
export interface Edit {
  readonly sheet: Sheet;
  readonly place: Place;
  readonly text: string;
  /** "enter": begun by typing, arrow keys finish it; "edit": begun by F2 or a double click, arrow keys move within the text. */
  readonly mode: "enter" | "edit";
}

const BAD_FORMULA: Notice = {
  title: "Формула не принята",
  message: "В формуле ошибка. Исправьте её или нажмите Esc, чтобы отменить ввод.",
};

/** What the formula bar shows for a cell. */
export function cellEntry(workbook: Workbook, sheet: Sheet, { row, column }: Place): string {
  const { formula } = sheet.cell(row, column);
  return formula === null || !workbook.locale.startsWith("ru") ? editText(workbook, sheet, row, column) : `=${russianFormula(formula)}`;
}

/** Puts what was typed into its cell. Returns null, or why Excel refuses. */
export function enter(workbook: Workbook, { sheet, place, text }: Omit<Edit, "mode">): Notice | null {
  const { style } = sheet.cell(place.row, place.column);
  const { formula } = readTyped(text, workbook.locale, style.numberFormat);
  if (formula !== null && !acceptsFormula(formula)) return BAD_FORMULA;
  const outcome = typeIntoCell(workbook, sheet, place.row, place.column, text);
  return outcome.kind === "entered" ? null : { title: "Ввод не принят", message: outcome.message };
}

/** Why the cell cannot be edited at all, or null. */
export function lockedNotice(workbook: Workbook, sheet: Sheet, { row, column }: Place): Notice | null {
  if (workbook.readOnly) return { title: "Только чтение", message: "Книга открыта только для чтения." };
  const isLocked = sheet.protection !== null && sheet.cell(row, column).style.locked;
  return isLocked
    ? { title: "Лист защищён", message: "Ячейка находится на защищённом листе. Снимите защиту листа, чтобы изменить её." }
    : null;
}
