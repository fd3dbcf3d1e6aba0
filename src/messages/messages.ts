import type { FindingTexts } from "./findings/findingMessages";
import type { PaneMessages } from "./pane/paneMessages";
import type { UnknownTexts } from "./unknown";

export type Language = "ru" | "en";

/** Every text a person reads, by area. `ru.ts` and `en.ts` are the only two values of this type. */
export interface Messages {
  readonly language: Language;
  readonly pane: PaneMessages;
  readonly findings: FindingTexts;
  readonly unknown: UnknownTexts;
  /** Said instead of a rating where the scale is silent. */
  readonly ratingUnknown: string;
  /** The methodology's name, and that the user changed it. */
  readonly methodologyTitle: (title: string, changed: boolean) => string;
  readonly ribbon: RibbonMessages;
  readonly cli: CliMessages;
}

/** What the small window after a ribbon command says beyond the pane's own words. */
export interface RibbonMessages {
  readonly more: (count: number) => string;
  readonly openPane: string;
  /** What to do with a workbook that has no tables yet. */
  readonly begin: string;
}

/** What the command line says on standard error, one line each. */
export interface CliMessages {
  readonly usage: string;
  readonly sameFile: string;
  /** The output is a file with somebody's work in it. */
  readonly holdsWork: (path: string) => string;
  readonly written: (path: string) => string;
  readonly noReportingYear: string;
  readonly newYear: (path: string, year: number, formulas: number) => string;
  readonly defect: (detail: string) => string;
}
