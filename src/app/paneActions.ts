import type { Beginning } from "./beginning/beginningOver";
import type { CandidateView, FindingView, LayoutChoices, LayoutView, FixKind, MethodologyChoice } from "./state";

/** What a person can do in the pane; implemented by the composition root over the store and the port. Never rejects: a failure becomes a state; only what is asked for, without a state, rejects. */
export interface PaneActions extends Beginning {
  readonly calculateEffectiveness: () => Promise<void>;
  /** Says what is shown in the language that was just chosen. */
  readonly changeLanguage: () => Promise<void>;
  readonly checkData: () => Promise<void>;
  readonly createTemplate: () => Promise<void>;
  readonly insertSample: () => Promise<void>;
  /** «У меня уже есть таблицы»: searches the workbook for them. */
  readonly recogniseTables: () => Promise<void>;
  /** Makes what was found a table, or carries it over to a new sheet. */
  readonly takeTable: (candidate: CandidateView) => Promise<void>;
  /** «Это не она». */
  readonly dismissTable: (candidate: CandidateView) => Promise<void>;
  /** Jumps to what was found. */
  readonly showCandidate: (candidate: CandidateView) => Promise<void>;
  /** Carries over all that can be, and adds the missing sheets. */
  readonly takeAllTables: () => Promise<void>;
  /** What «Методика» can be set to. */
  readonly methodologies: () => Promise<readonly MethodologyChoice[]>;
  /** Writes the chosen methodology to the sheet «Методика». */
  readonly writeMethodology: (id: string) => Promise<void>;
  /** Puts the sheet «Методика» back as the act has it. */
  readonly restoreMethodology: () => Promise<void>;
  /** Puts the generated sheets back as they were before the last calculation. */
  readonly restoreSheets: () => Promise<void>;
  /** Ends the running action at its next step; nothing is written then. */
  readonly cancel: () => Promise<void>;
  /** What «Оформление отчёта» can be set to, beginning with what the workbook says. */
  readonly layouts: () => Promise<LayoutChoices>;
  /** Writes the look of the report to the sheet «Методика», with the table of the forms' columns where that is asked for. */
  readonly writeLayout: (layout: LayoutView, withColumns: boolean) => Promise<void>;
  /** Accepts a finding for a reason, and calculates anew so that the check log says so. */
  readonly acceptFinding: (finding: FindingView, reason: string) => Promise<void>;
  /** Saves the report as a Word document. */
  readonly saveDocument: () => Promise<void>;
  /** Jumps to the cell of a finding. */
  readonly showFinding: (finding: Pick<FindingView, "target">) => Promise<void>;
  /** «Исправить…»: shows what can be mended, for one finding or for all; nothing is written. */
  readonly proposeFixes: (finding: FindingView | null) => Promise<void>;
  /** «Восстановить шаблон»: shows what can be restored; nothing is written. */
  readonly proposeRestoring: () => Promise<void>;
  /** Looks once more for what was shown last. */
  readonly proposeAgain: () => Promise<void>;
  /** Mends what was shown, of the kinds that were chosen. */
  readonly applyFixes: (kinds: readonly FixKind[]) => Promise<void>;
  /** Puts back what was mended last. */
  readonly undoFixes: () => Promise<void>;
}
