import { plain } from "../../decimal";
import type { Finding } from "../../finding";
import type { Expenditure } from "../../model/expenditure";
import type { Check } from "../check";
import { inExpenditure } from "../place";

/** R22: two rows that agree in everything are one row that was pasted twice. Rows without money say nothing. */
export const repeatedRowFindings: Check = ({ data: { expenditures }, moneyUnit }) => {
  const first = new Map<string, Expenditure>();
  return expenditures.flatMap((row): Finding[] => {
    if (row.planned.value?.eq(0) === true && row.actual.value?.eq(0) === true) return [];
    const contents = contentsOf(row);
    const twin = first.get(contents);
    if (twin === undefined) {
      first.set(contents, row);
      return [];
    }
    const { actual } = row;
    const firstCell = twin.source.cells.actual ?? null;
    return [{ code: "R22", actual: actual.value === null ? "" : plain(actual.value), unit: moneyUnit, firstCell, ...inExpenditure(row, "actual") }];
  });
};

const contentsOf = ({ subprogramme, measureNumber, name, fundingSource, spendingUnit, planned, actual, varianceReason }: Expenditure): string =>
  JSON.stringify([subprogramme, measureNumber, name, fundingSource, spendingUnit, planned.value, actual.value, varianceReason]);
