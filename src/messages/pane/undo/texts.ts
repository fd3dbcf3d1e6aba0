/** Going back: cancelling what runs, and taking back what was written. */
export interface UndoTexts {
  readonly cancel: string;
  readonly cancelling: string;
  readonly step: (step: number, steps: number) => string;
  readonly writing: (sheets: number) => string;
  readonly restore: string;
  readonly restoreHelp: string;
  readonly restored: string;
  readonly restoredText: string;
}
