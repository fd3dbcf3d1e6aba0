import type { Assessment } from "../assessment/assessment";
import type { Finding } from "../finding";
import type { ProgrammeData } from "../model/programmeData";
import type { CheckSettings } from "./checkSettings";

/** What a check of the data sees. */
export interface CheckContext {
  readonly data: ProgrammeData;
  readonly settings: CheckSettings;
  /** Unit of money as people write it: «тыс. руб.». */
  readonly moneyUnit: string;
}

/** A rule of the catalogue over the data of one year. */
export type Check = (context: CheckContext) => readonly Finding[];

/** A rule that needs the figures of a finished assessment. */
export type AssessmentCheck = (assessment: Assessment, context: CheckContext) => readonly Finding[];
