import { plain, ZERO, type Decimal } from "../decimal";
import type { Finding } from "../finding";
import type { Expenditure } from "../model/expenditure";
import type { CheckContext } from "./check";

/** R01: a row «Всего» equals the sum of the rows it covers, to the last digit. It is compared, never added. */
export function controlTotalFindings({ data: { controlTotals, expenditures }, moneyUnit }: CheckContext): Finding[] {
  return controlTotals.flatMap((stated) => {
    const rows = coveredRows(stated, expenditures);
    return (["planned", "actual"] as const).flatMap((column): Finding[] => {
      const summed = rows.reduce((sum, row) => sum.plus(amount(row, column)), ZERO);
      const total = amount(stated, column);
      if (summed.eq(total)) return [];
      return [
        {
          code: "R01",
          column,
          stated: plain(total),
          summed: plain(summed),
          unit: moneyUnit,
          table: "Расходы",
          cell: stated.source.cells[column] ?? null,
          row: stated.name,
        },
      ];
    });
  });
}

/** A total of a measure covers its rows, found by number, or by name where none has a number; any other total covers the subprogramme, or the programme. */
function coveredRows(total: Expenditure, rows: readonly Expenditure[]): readonly Expenditure[] {
  const level = rows.filter(({ subprogramme }) => subprogramme === total.subprogramme);
  if (total.measureNumber !== null) return level.filter(({ measureNumber }) => measureNumber === total.measureNumber);
  const namesakes = total.name === null ? [] : level.filter(({ measureNumber, name }) => measureNumber === null && name === total.name);
  if (namesakes.length > 0) return namesakes;
  return total.subprogramme === null ? rows : level;
}

const amount = (row: Expenditure, column: "planned" | "actual"): Decimal => row[column].value ?? ZERO;
