import * as z from "zod";
import { optionalEntry, optionalText, requiredAmount, requiredText } from "./fields";
import type { RowSource } from "./rowSource";

/** One row of «Расходы»: planned and actual spending from one source of funds, in the programme's money unit. */
export const expenditureSchema = z.object({
  subprogramme: optionalText,
  measureNumber: optionalText,
  name: optionalText,
  /** «Источник ресурсного обеспечения», spelling unified. */
  fundingSource: requiredText,
  spendingUnit: optionalText,
  planned: requiredAmount,
  /** «Роспись»: the amount of the budget list; an optional column for methodologies that compare with it. */
  appropriated: optionalEntry,
  actual: requiredAmount,
  varianceReason: optionalText,
});

export type ExpenditureFields = z.infer<typeof expenditureSchema>;
export type Expenditure = ExpenditureFields & { readonly source: RowSource<keyof ExpenditureFields> };
