import type { RecognitionTexts } from "./recognition/texts";
import type { AboutTexts } from "./about/texts";
import type { FixActionName, FixingTexts } from "./fixing/texts";
import type { LayoutTexts } from "./layout/texts";
import type { WorkbookFailureReason } from "../../workbook/workbookFailure";
import type { BeginningTexts } from "./beginning/texts";
import type { LiveTexts } from "./live/texts";
import type { DocumentTexts } from "./document/texts";
import type { UndoTexts } from "./undo/texts";

/** Every text of the task pane. Anything with a number is a function, so that each language inflects in its own way. */
export interface PaneMessages {
  readonly productName: string;
  readonly language: LanguageTexts;
  readonly buttons: ButtonTexts;
  readonly start: StartTexts;
  readonly busy: BusyTexts;
  readonly result: ResultTexts;
  readonly findings: FindingTexts;
  readonly live: LiveTexts;
  readonly recognition: RecognitionTexts;
  readonly beginning: BeginningTexts;
  readonly checked: CheckedTexts;
  readonly refused: RefusedTexts;
  readonly created: CreatedTexts;
  readonly methodology: MethodologyTexts;
  readonly methodologyWritten: MethodologyWrittenTexts;
  readonly about: AboutTexts;
  readonly undo: UndoTexts;
  readonly loading: LoadingTexts;
  readonly document: DocumentTexts;
  readonly fixing: FixingTexts;
  readonly layout: LayoutTexts;
  readonly failure: FailureTexts;
  readonly startup: Readonly<Record<StartupProblemKind, ProblemText>>;
}

/** A part of the pane is on its way, or did not come. */
export interface LoadingTexts {
  readonly waiting: string;
  readonly missing: string;
}

/** The switch of languages. */
export interface LanguageTexts {
  readonly current: "ru" | "en";
  readonly label: string;
}

/** Labels of buttons. */
export interface ButtonTexts {
  readonly calculate: string;
  readonly check: string;
  readonly createTemplate: string;
  readonly insertSample: string;
  readonly repeat: string;
  readonly reload: string;
  readonly copy: string;
  readonly writeMethodology: string;
  readonly restoreMethodology: string;
  readonly confirmRestoring: string;
  readonly cancel: string;
  readonly openMethodology: string;
}

/** What the pane offers to somebody who opens it for the first time. */
export interface StartTexts {
  readonly heading: string;
  readonly ready: string;
  readonly notReady: string;
  readonly template: string;
  readonly sample: string;
  readonly promise: string;
}

/** Texts while the add-in works. */
export interface BusyTexts {
  readonly action: Readonly<Record<ActionName, string>>;
  readonly step: Readonly<Record<StepName, string>>;
}

/** Texts of the result card. */
export interface ResultTexts {
  readonly heading: (reportingYear: number) => string;
  readonly figure: Readonly<Record<"achievement" | "outturn" | "effectiveness", string>>;
  readonly rating: string;
  readonly ratingUnknown: string;
  /** What to do where the scale is silent. */
  readonly scaleNeeded: string;
  /** There is nothing to rate. */
  readonly nothingToRate: string;
  /** A figure and a rating, which come as the sheets have them. */
  readonly figureText: (printed: string) => string;
  readonly ratingText: (label: string) => string;
  /** How many indicators count of how many, or, where all count, how many have no actual value. */
  readonly preliminary: (assessedIndicators: number, totalIndicators: number, unreported: number) => string;
  /** Names of the indicators without an actual value; `more` stand for those that are not named. */
  readonly unreported: (names: readonly string[], more: number) => string;
  /** What the methodology does with them. */
  readonly missingActual: Readonly<Record<"exclude" | "zero" | "previous", string>>;
  readonly preliminaryAction: string;
  readonly conclusion: string;
  readonly methodology: string;
  readonly written: string;
  readonly renamed: (wanted: string, written: string) => string;
  /** What a screen reader says when the calculation ends. */
  readonly announcement: (effectiveness: string, rating: string | null, preliminary: boolean) => string;
}

/** Texts around the list of findings; the findings themselves bring their own. */
export interface FindingTexts {
  readonly heading: string;
  readonly none: string;
  readonly summary: (counts: SeverityCounts) => string;
  readonly severity: Readonly<Record<SeverityName, string>>;
  readonly group: Readonly<Record<SeverityName, string>>;
  readonly allAccepted: string;
  /** After a group's name: how many, and how many of them are accepted. */
  readonly groupCount: (total: number, accepted: number) => string;
  readonly whatToDo: string;
  readonly accept: string;
  readonly reason: string;
  readonly confirmAccepting: string;
  readonly accepted: string;
  readonly table: string;
  readonly allTables: string;
  readonly severityFilter: string;
  readonly allSeverities: string;
  /** Nothing is left of the list. */
  readonly noneOfThese: string;
  readonly goTo: (address: string) => string;
  readonly shown: (shown: number, total: number) => string;
  readonly showMore: (count: number) => string;
}

/** «Проверить данные» has ended. */
export interface CheckedTexts {
  readonly heading: (counts: SeverityCounts) => string;
  readonly text: (counts: SeverityCounts) => string;
}

/** The calculation was refused because of errors in the data. */
export interface RefusedTexts {
  readonly heading: string;
  readonly text: (errors: number) => string;
}

/** Template or sample sheets were added. */
export interface CreatedTexts {
  readonly heading: Readonly<Record<"template" | "sample", string>>;
  readonly sheets: (count: number) => string;
  readonly next: Readonly<Record<"template" | "sample", string>>;
  /** The sheet of the drop-downs, which is no work for anybody. */
  readonly lists: string;
}

/** The section «Методика», where a methodology is chosen and written to its sheet. */
export interface MethodologyTexts {
  readonly heading: string;
  readonly label: string;
  /** Stands in the drop-down until something is chosen. */
  readonly notChosen: string;
  readonly scaleUnknown: string;
  readonly writeHelp: string;
  readonly restoreQuestion: string;
  readonly restoreLoss: string;
}

/** The sheet «Методика» was written, or put back as the act has it. */
export interface MethodologyWrittenTexts {
  readonly heading: Readonly<Record<"written" | "restored", string>>;
  readonly sheet: (sheet: string, title: string) => string;
  readonly wins: string;
  readonly scaleUnknown: string;
  readonly next: string;
}

/** The host or the file refused, or the program has a fault. */
export interface FailureTexts {
  readonly heading: Readonly<Record<ActionName, string>>;
  readonly reason: Readonly<Record<FailureName, (subject: string | null) => ProblemText>>;
  /** What became of the workbook: nothing was left behind, or something may have been. */
  readonly remains: Readonly<Record<"nothing" | "own-sheets" | "tables", string>>;
  readonly crashed: string;
  readonly diagnostics: string;
  readonly copied: string;
  readonly copyByHand: string;
}

/** One plain sentence about what happened, and what to do. */
export interface ProblemText {
  readonly what: string;
  readonly action: string;
}

/** How many findings of each severity there are. */
export type SeverityCounts = Readonly<Record<SeverityName, number>>;

/** Why the pane cannot start at all. */
export type StartupProblemKind = "not-in-excel" | "excel-too-old" | "no-answer" | "no-library";

type SeverityName = "error" | "warning" | "hint";
type ActionName = "recognise" | "take-table" | "calculate" | "check" | "create-template" | "insert-sample" | "write-methodology" | "restore-methodology" | "restore-sheets" | "save-document" | FixActionName | "write-layout" | "write-columns" | "start-programme" | "remove-examples" | "new-year" | "undo-change";
type StepName = "loading" | "reading" | "checking" | "calculating" | "writing" | "restoring" | "composing";
type FailureName = WorkbookFailureReason | "no-tables" | "tables-exist" | "methodology-unknown" | "year-unknown" | "part-missing" | "defect";
