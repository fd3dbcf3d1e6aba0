import type { Area } from "../../host/model/address";
import { columnCount, rowCount } from "../../host/model/address";
import { shownText } from "../../host/model/numberFormat";
import type { Sheet } from "../../host/model/sheet";

/** What the status line says of several selected cells. */
export interface SelectionSummary {
  readonly count: number;
  readonly sum: string | null;
  readonly average: string | null;
}

/** Filled cells of the selection, and their sum and average if some are numbers; null for one cell. */
export function selectionSummary(sheet: Sheet, area: Area, locale: string): SelectionSummary | null {
  if (rowCount(area) * columnCount(area) === 1) return null;
  const values = sheet.cells(area).flatMap(({ cell }) => (cell.value === null ? [] : [cell.value]));
  const numbers = values.filter((value) => typeof value === "number");
  if (values.length < 2) return null;
  const sum = numbers.reduce((total, value) => total + value, 0);
  // Fifteen digits are all that Excel keeps of a number.
  const shown = (value: number): string => shownText(Number(value.toPrecision(15)), "General", locale);
  return {
    count: values.length,
    sum: numbers.length === 0 ? null : shown(sum),
    average: numbers.length === 0 ? null : shown(sum / numbers.length),
  };
}
