import { plain, ZERO, type Decimal } from "../decimal";
import type { Finding } from "../finding";
import type { Expenditure } from "../model/expenditure";
import type { ProgrammeData } from "../model/programmeData";

/** R01: a row «Всего» equals the sum of the rows it covers, to the last digit. It is compared, never added. */
export function controlTotalFindings({ controlTotals, expenditures }: ProgrammeData, unit: string): Finding[] {
  return controlTotals.flatMap((stated) => {
    const rows = expenditures.filter((row) => covers(stated, row));
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
          unit,
          table: "Расходы",
          cell: stated.source.cells[column] ?? null,
          row: stated.name,
        },
      ];
    });
  });
}

/** A total of a measure covers its rows; one without a measure covers the subprogramme; one without either, the programme. */
const covers = (total: Expenditure, row: Expenditure): boolean =>
  (total.subprogramme === null && total.measureNumber === null) ||
  (row.subprogramme === total.subprogramme && (total.measureNumber === null || row.measureNumber === total.measureNumber));

const amount = (row: Expenditure, column: "planned" | "actual"): Decimal => row[column].value ?? ZERO;
