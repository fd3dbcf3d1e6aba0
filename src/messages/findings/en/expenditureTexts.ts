import type { ExpenditureFindingFacts } from "../../../domain/findings/expenditureFindings";
import type { TextsOf } from "../findingMessages";
import { COLUMN, inRow, money, shortened } from "./words";

export const expenditureTextsEn: TextsOf<ExpenditureFindingFacts> = {
  R01: ({ column, stated, summed, unit }, subject) => ({
    message: `Row “Всего” (total), column “${COLUMN[column]}”: it says ${money(stated, unit)}, its rows add up to ${money(summed, unit)}.${inRow(subject)}`,
    action: "Correct the total or its parts.",
  }),
  R05: ({ text }, subject) =>
    text === null
      ? { message: `The funding source is missing.${inRow(subject)}`, action: "Enter the source, such as “местный бюджет” (local budget)." }
      : { message: `The funding source “${shortened(text)}” cannot be understood.`, action: "Enter the source as the programme names it: “федеральный бюджет”, “местный бюджет”, “внебюджетные источники”." },
  R07: ({ amount, unit }, subject) => ({
    message: `Negative amount: ${money(amount, unit)}.${inRow(subject)}`,
    action: "Correct the amount: expenditure is never below zero.",
  }),
  R21: ({ column }, subject) => ({
    message: `The amount in column “${COLUMN[column]}” is missing.${inRow(subject)}`,
    action: "Enter the amount; if nothing was spent, enter 0.",
  }),
  R22: ({ actual, unit, firstCell }, subject) => ({
    message: `A row of expenditure stands twice, word for word${firstCell === null ? "" : ` (first in ${subject.address(firstCell)})`}: ${actual} ${unit.replace(/\.$/u, "")} spent are counted twice.${inRow(subject)}`,
    action: "If it is the same amount, delete one row; if not, say how they differ.",
  }),
  R02: ({ column, source, stated, summed, unit }) => ({
    message: `The programme's total of source “${source}”, column “${COLUMN[column]}”: it says ${money(stated, unit)}, its rows add up to ${money(summed, unit)}.`,
    action: "Correct the total or its parts.",
  }),
  R03: ({ column, source, stated, summed, unit }, subject) => ({
    message: `A sub-programme's total of source “${source}”, column “${COLUMN[column]}”: it says ${money(stated, unit)}, its rows add up to ${money(summed, unit)}.${inRow(subject)}`,
    action: "Correct the total or its parts.",
  }),
  R04: ({ source }) => ({
    message: `The passport names the source “${source}”, the table “Расходы” has no such row.`,
    action: "Add a row of this source (with zeros, if nothing was spent), or take it out of the passport.",
  }),
  R06: ({ planned, actual, unit }, subject) => ({
    message: `More spent than planned: ${money(actual, unit)} against ${money(planned, unit)}; no reason is given.${inRow(subject)}`,
    action: "Enter the reason or correct the amount.",
  }),
  R08: ({ share, threshold }, subject) => ({
    message: `Of the plan ${share} % was spent (threshold ${threshold} %), and no reason is given.${inRow(subject)}`,
    action: "Enter the reason.",
  }),
  R10: ({ count }) => ({
    message: `In all rows with money (${count}) the actual amount equals the plan to the kopeck.`,
    action: "Check that actual amounts were entered, and that the plan was not adjusted afterwards.",
  }),
  R12: ({ column }, subject) => ({
    message: `The total “Всего” in column “${COLUMN[column]}” is a typed number, not a formula.${inRow(subject)}`,
    action: "Replace it by a sum, or delete the row: the add-in adds up by itself.",
  }),
  R14: ({ planned, actual, unit }, subject) => ({
    message: `Plan ${money(planned, unit)} and actual ${money(actual, unit)} differ about a thousandfold: one of them seems to stand in another unit.${inRow(subject)}`,
    action: "Enter both in the passport's unit.",
  }),
  R15: ({ amount, digits, others }) => ({
    message: `Amounts have different precision: “${amount}” has ${digits} decimals, others at most ${others}.`,
    action: "Write all amounts with the same number of decimals.",
  }),
};
