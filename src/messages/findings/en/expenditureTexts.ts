import type { ExpenditureFindingFacts } from "../../../domain/findings/expenditureFindings";
import type { TextsOf } from "../findingMessages";
import { COLUMN, inRow, money } from "./words";

export const expenditureTextsEn: TextsOf<ExpenditureFindingFacts> = {
  R01: ({ column, stated, summed, unit }, subject) => ({
    message: `Row «Всего» (total), column “${COLUMN[column]}”: it says ${money(stated, unit)}, its rows add up to ${money(summed, unit)}.${inRow(subject)}`,
    action: "Mend the total or its parts.",
  }),
  R05: (_, subject) => ({
    message: `The funding source is missing.${inRow(subject)}`,
    action: "Enter the source, such as «местный бюджет» (local budget).",
  }),
  R07: ({ amount, unit }, subject) => ({
    message: `Negative amount: ${money(amount, unit)}.${inRow(subject)}`,
    action: "Mend the amount: expenditure is never below zero.",
  }),
  R21: ({ column }, subject) => ({
    message: `The amount in column “${COLUMN[column]}” is missing.${inRow(subject)}`,
    action: "Enter the amount; if nothing was spent, enter 0.",
  }),
};
