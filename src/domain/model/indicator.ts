import * as z from "zod";
import { optionalEntry, optionalText, requiredText } from "./fields";
import type { Entry } from "../quantity";
import type { RowSource } from "./rowSource";

/** «Желаемая динамика»: growth, decrease, a target value, a corridor, done or not done. */
export const DIRECTIONS = ["increase", "decrease", "equal", "range", "yes-no"] as const;
export type DesiredDirection = (typeof DIRECTIONS)[number];

/** Level of an indicator where the methodology weighs levels; the optional column «Уровень». */
export const INDICATOR_LEVELS = ["goal", "task", "measure"] as const;
export type IndicatorLevel = (typeof INDICATOR_LEVELS)[number];

/** The plan of one year: one value, or the two borders of a corridor. */
export type PlannedValue = { readonly kind: "value"; readonly value: Entry } | { readonly kind: "corridor"; readonly lower: Entry; readonly upper: Entry };

const plannedValue = z.custom<PlannedValue>((value) => typeof value === "object" && value !== null, { params: { problem: "missing" } });

/** «Показатель (индикатор)» of one reporting year. */
export const indicatorSchema = z.object({
  /** Code of the subprogramme; null for the level of the programme itself. */
  subprogramme: optionalText,
  number: requiredText,
  name: requiredText,
  unit: optionalText,
  direction: z.enum(DIRECTIONS),
  previous: optionalEntry,
  planned: plannedValue,
  actual: optionalEntry,
  weight: optionalEntry,
  /** «Вид»: annual, cumulative, at a date, a share; an optional column, as it is written. */
  kind: optionalText,
  level: z.enum(INDICATOR_LEVELS).nullable(),
  varianceReason: optionalText,
  /** When an actual value that is still missing is expected. */
  expectedDate: optionalText,
});

export type IndicatorFields = z.infer<typeof indicatorSchema>;
export type Indicator = IndicatorFields & { readonly source: RowSource<keyof IndicatorFields> };
