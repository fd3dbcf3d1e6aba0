import { plain, ZERO, type Decimal } from "../decimal";
import type { Finding } from "../finding";
import type { Expenditure } from "../model/expenditure";
import type { ControlTotal } from "../model/programmeData";
import type { Check } from "./check";
import { inExpenditure } from "./place";

/** R01: a row «Всего» equals the sum of the rows it covers, to the last digit. R02, R03: so does the total of one source, of the programme and of a subprogramme. They are compared, never added. */
export const controlTotalFindings: Check = ({ data: { controlTotals, expenditures }, moneyUnit }) =>
  controlTotals.flatMap((stated) => {
    const rows = coveredRows(stated, expenditures);
    return (["planned", "actual"] as const).flatMap((column): Finding[] => {
      const summed = rows.reduce((sum, row) => sum.plus(amount(row, column)), ZERO);
      const total = amount(stated, column);
      if (summed.eq(total)) return [];
      const facts = { column, stated: plain(total), summed: plain(summed), unit: moneyUnit };
      const place = { ...inExpenditure(stated, column), row: stated.name };
      if (stated.of === "all") return [{ code: "R01", ...facts, ...place }];
      return [{ code: stated.subprogramme === null ? "R02" : "R03", source: stated.fundingSource, ...facts, ...place }];
    });
  });

/** A total of a measure covers its rows, found by number, or by name where none has a number; any other total covers the subprogramme, or the programme; a source's total the rows of that source. */
function coveredRows(total: ControlTotal, rows: readonly Expenditure[]): readonly Expenditure[] {
  const level = rows.filter(({ subprogramme }) => subprogramme === total.subprogramme);
  const own = total.subprogramme === null ? rows : level;
  if (total.of === "source") return own.filter(({ fundingSource }) => fundingSource === total.fundingSource);
  if (total.measureNumber !== null) return level.filter(({ measureNumber }) => measureNumber === total.measureNumber);
  const namesakes = total.name === null ? [] : level.filter(({ measureNumber, name }) => measureNumber === null && name === total.name);
  return namesakes.length > 0 ? namesakes : own;
}

const amount = (row: Expenditure, column: "planned" | "actual"): Decimal => row[column].value ?? ZERO;
