import * as z from "zod";
import { optionalEntry, optionalText, requiredText } from "./fields";
import type { RowSource } from "./rowSource";

/** «Статус мероприятия». */
export const MEASURE_STATUSES = ["done", "partly", "not-done", "not-due"] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** A term of a measure: a whole year, or a day. */
export type MeasureDate =
  | { readonly kind: "year"; readonly year: number }
  /** Days since 30.12.1899, as Excel counts. */
  | { readonly kind: "day"; readonly serial: number }
  /** Written out («31.12.2021», «в течение года»); `serial` where it names a day. */
  | { readonly kind: "text"; readonly text: string; readonly serial: number | null };

const measureDate = z.custom<MeasureDate>((value) => typeof value === "object" && value !== null).nullable();

/** «Мероприятие» of a subprogramme or of the programme itself. */
export const measureSchema = z.object({
  subprogramme: optionalText,
  /** Heading within the subprogramme, «2.1. Меры по …». */
  section: optionalText,
  number: requiredText,
  name: requiredText,
  kind: z.enum(["main", "ordinary"]),
  agencies: optionalText,
  plannedStart: measureDate,
  plannedEnd: measureDate,
  actualStart: measureDate,
  actualEnd: measureDate,
  expectedResult: optionalText,
  achievedResult: optionalText,
  problems: optionalText,
  /** «Доля результата, %»: how much of the planned result was achieved; an optional column. */
  resultShare: optionalEntry,
  status: z.enum(MEASURE_STATUSES),
});

export type MeasureFields = z.infer<typeof measureSchema>;
export type Measure = MeasureFields & {
  readonly source: RowSource<keyof MeasureFields>;
  /** The status as the cell spells it, for live counts. */
  readonly statusText: string;
};
