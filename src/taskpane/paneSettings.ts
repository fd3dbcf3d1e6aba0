import type { Language } from "../messages/messages";

/** What the composition root knows of the pane's place, and what it does about its language. */
export interface PaneSettings {
  readonly about: AboutFacts;
  /** Changes the language of the pane and remembers it. */
  readonly chooseLanguage: (language: Language) => void;
}

/** For «О надстройке» and the support desk: nothing of it comes from the workbook. */
export interface AboutFacts {
  readonly version: string;
  /** Of the manifest by which this Excel opened the pane; null where the pane's address does not name it. */
  readonly manifestVersion: string | null;
  /** «Excel 16.0.14332 (PC)». */
  readonly host: string;
  /** Highest set of Excel's interface that this Excel has, «ExcelApi 1.14». */
  readonly requirementSet: string;
  readonly officeLanguage: string;
  /** The engine that shows the pane. */
  readonly engine: string;
}
