import type { WorkbookFailureReason } from "../workbook/workbookFailure";
import type { CellPosition } from "../workbook/cell";
import type { FixAction, FixOutcomeView, FixProposalView } from "./fixing/fixState";

export type { FixGroupView, FixItemView, FixKind, FixOutcomeView, FixProposalView } from "./fixing/fixState";
import type { TablesChanged } from "./beginning/beginningState";

export type { DraftProblem, DraftProblems, ProgrammeDraft, ReportStanding, SourceId, Standing, TablesChanged, TablesStanding } from "./beginning/beginningState";

/** What the pane shows. One union, one switch; everything in it is ready for display. */
export type AppState =
  | { readonly kind: "idle" }
  | BusyState
  /** Template or sample sheets were added to the workbook. */
  | { readonly kind: "created"; readonly what: "template" | "sample"; readonly sheets: readonly string[] }
  /** The sheet «Методика» was written; `restored` when it was put back as the act has it. */
  | { readonly kind: "methodology-written"; readonly title: string; readonly sheet: string; readonly scaleKnown: boolean; readonly restored: boolean }
  /** The look of the report was written to the sheet «Методика»; `withColumns` when the table of the forms' columns stands there too. */
  | { readonly kind: "layout-written"; readonly sheet: string; readonly withColumns: boolean }
  /** «Проверить»: the data were read and checked, nothing was written. */
  | { readonly kind: "checked"; readonly findings: readonly FindingView[] }
  /** Calculated, the sheets are written. */
  | AssessedState
  /** The workbook was searched for tables of the user's own. */
  | RecognisedState
  /** The generated sheets are as they were before the last calculation. */
  | { readonly kind: "sheets-restored" }
  /** A new year, or examples taken out; or that undone. */
  | TablesChanged
  /** Errors in the data: nothing was calculated or written. */
  | { readonly kind: "refused"; readonly findings: readonly FindingView[] }
  /** What can be mended, to choose from; nothing has been written. */
  | { readonly kind: "fixes-proposed"; readonly proposal: FixProposalView }
  /** Mended, or put back; the data were checked anew. */
  | { readonly kind: "fixed"; readonly outcome: FixOutcomeView; readonly canUndo: boolean; readonly findings: readonly FindingView[] }
  /** The host or the file refused, or the program has a fault ("defect"); the workbook is as it was. */
  | { readonly kind: "failed"; readonly action: UserAction; readonly reason: FailureReason; readonly subject: string | null; readonly diagnostics: string };

export interface BusyState {
  readonly kind: "busy";
  readonly action: UserAction;
  readonly step: BusyStep;
  /** How many sheets the step writes; null where it writes none. */
  readonly sheets: number | null;
  /** Nothing was written yet. */
  readonly canCancel: boolean;
  /** The user has pressed «Отменить», and the present step is the last. */
  readonly isCancelling: boolean;
  /** What the pane showed before, and shows again after a cancelling. */
  readonly before: AppState;
}

export interface AssessedState {
  readonly kind: "assessed";
  readonly result: ResultView;
  readonly findings: readonly FindingView[];
  readonly renamedSheets: readonly RenamedSheet[];
  /** What the tables held, in short; other data have another one. */
  readonly inputs: string;
  /** The data were changed since: the result and the sheets are older than they. */
  readonly stale: boolean;
  /** The Word document of this result, once it was saved. */
  readonly savedFile?: SavedFile;
}

export interface RecognisedState {
  readonly kind: "recognised";
  /** What was just done: a range became a table, or sheets were added. */
  readonly done: { readonly kind: "table"; readonly table: string; readonly sheet: string } | { readonly kind: "sheets"; readonly sheets: readonly string[] } | null;
  readonly candidates: readonly CandidateView[];
  /** Tables that can be added at once as sheets of the template; so many of them with rows of the candidates. */
  readonly addable: readonly string[];
  readonly carriedOver: number;
  /** The workbook holds all tables. */
  readonly isComplete: boolean;
  /** Sheets with too many cells to look at. */
  readonly tooLarge: readonly string[];
}

/** A range that looks like one of our tables. */
export interface CandidateView {
  readonly id: string;
  readonly table: string;
  readonly sheet: string;
  /** As Excel numbers rows; the header is the first. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows of data among them. */
  readonly rows: number;
  /** Our columns, and what they are called on the sheet. */
  readonly columns: readonly { readonly header: string; readonly written: string }[];
  /** Columns that must be there and are not. */
  readonly missing: readonly string[];
  /** It can become a table where it stands; else its rows are carried over to a new sheet. */
  readonly inPlace: boolean;
  readonly target: { readonly sheet: string; readonly cell: CellPosition };
}

export type UserAction = "recognise" | "take-table" | "calculate" | "check" | "create-template" | "insert-sample" | "write-methodology" | "restore-methodology" | "restore-sheets" | "save-document" | FixAction | "write-layout" | "write-columns" | BeginningAction;
/** Actions around beginning a programme or a year. */
export type BeginningAction = "start-programme" | "remove-examples" | "new-year" | "undo-change";
/** "loading": the program's own code is on its way. */
export type BusyStep = "loading" | "reading" | "checking" | "calculating" | "writing" | "restoring" | "composing";
/**
 * "no-tables": there is nothing to work on yet. "tables-exist": a template was asked for in a workbook that already holds our tables. "methodology-unknown": the workbook names no methodology that we
 * know, so there is nothing to go back to. "year-unknown": the passport names no reporting year to go on from. "part-missing": the server did not hand out a part of the program.
 */
export type FailureReason = WorkbookFailureReason | "no-tables" | "tables-exist" | "methodology-unknown" | "year-unknown" | "part-missing" | "defect";

/** A finding as a card shows it, already in the user's language. */
export interface FindingView {
  /** Stable within one state. */
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly why: string;
  /** Name by which it is accepted. */
  readonly key: string;
  /** The reason for which a person accepted it; null for an open one. */
  readonly accepted: string | null;
  /** Name of the table concerned; null where none can be named. */
  readonly table: string | null;
  readonly action: string;
  /** Where, for people: «Показатели!H2»; null where no cell can be named. */
  readonly address: string | null;
  readonly target: { readonly sheet: string; readonly cell: CellPosition } | null;
  /** The add-in can mend it. */
  readonly fixable?: boolean;
}

export type Severity = "error" | "warning" | "hint";

/** The result card. Figures are printed as on the sheets; null means not computable, and then `…Unknown` says why. */
export interface ResultView {
  readonly programme: string;
  readonly reportingYear: number;
  readonly methodology: string;
  readonly figures: readonly FigureView[];
  /** «высокая», or the text that asks for a scale. */
  readonly rating: string;
  readonly ratingKnown: boolean;
  readonly conclusion: string;
  readonly preliminary: boolean;
  /** Names of the indicators without an actual value, and what the methodology does with them. */
  readonly unreported: readonly string[];
  readonly missingActual: "exclude" | "zero" | "previous";
  readonly assessedIndicators: number;
  readonly totalIndicators: number;
}

export interface FigureView {
  readonly kind: "achievement" | "outturn" | "effectiveness";
  /** «100,3 %», or «–» when not computable. */
  readonly display: string;
  /** Why it could not be computed, in the user's language; null when it is known. */
  readonly unknown: string | null;
}

/** A file that was handed to the user, and the address at which it can be taken again. */
export interface SavedFile {
  readonly name: string;
  readonly address: string;
}

export interface RenamedSheet {
  readonly wanted: string;
  readonly written: string;
}

/** A methodology as the pane offers it. */
export interface MethodologyChoice {
  readonly id: string;
  readonly title: string;
  /** Without a known scale the result is a number, and the user is asked for the scale. */
  readonly scaleKnown: boolean;
}

/** The look of the report as the pane offers it. */
export interface LayoutView {
  readonly font: string;
  readonly content: "formulas" | "values";
  /** The forms that are drawn. */
  readonly forms: readonly FormName[];
}

/** What the look can be set to, and what the workbook says. */
export interface LayoutChoices {
  readonly fonts: readonly string[];
  readonly layout: LayoutView;
  /** False where the workbook could not be asked just now: the layout is the usual one. */
  readonly isRead: boolean;
}

export type FormName = "indicators" | "measures" | "expenditures";
