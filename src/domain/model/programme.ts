import * as z from "zod";
import { optionalText, requiredText, requiredYear } from "./fields";
import type { RowSource } from "./rowSource";

/** Unit of every amount of the workbook («Единица денежных сумм»). */
export const MONEY_UNITS = ["rubles", "thousandRubles", "millionRubles"] as const;
export type MoneyUnit = (typeof MONEY_UNITS)[number];

/** The passport («паспорт программы») as far as the report needs it. */
export const programmeSchema = z.object({
  name: requiredText,
  municipality: optionalText,
  startYear: requiredYear,
  endYear: requiredYear,
  reportingYear: requiredYear,
  legalAct: optionalText,
  leadAgency: requiredText,
  coImplementers: optionalText,
  compiledOn: optionalText,
  /** «Срок уточнения»: when the figures that are still missing arrive. */
  refinementDue: optionalText,
  /** «Последняя редакция»: the day of the last edition of the programme, where it is entered. */
  editedOn: optionalText,
  /** «Источники финансирования»: the sources that the programme names, as they are listed. */
  fundingSources: optionalText,
  moneyUnit: z.enum(MONEY_UNITS),
  /** Id or title as the user wrote it. */
  methodology: requiredText,
  signatoryPost: optionalText,
  signatory: optionalText,
  preparedBy: optionalText,
});

export type ProgrammeFields = z.infer<typeof programmeSchema>;
export type Programme = ProgrammeFields & { readonly source: RowSource<keyof ProgrammeFields> };
