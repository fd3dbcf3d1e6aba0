import * as z from "zod";
import { optionalText, requiredAmount, requiredText } from "./fields";
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
  actual: requiredAmount,
  varianceReason: optionalText,
});

export type ExpenditureFields = z.infer<typeof expenditureSchema>;
export type Expenditure = ExpenditureFields & { readonly source: RowSource<keyof ExpenditureFields> };
