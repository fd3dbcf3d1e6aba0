/** Said while a person edits the tables under findings or a result that the pane shows. */
export interface LiveTexts {
  /** The result is older than the data. */
  readonly stale: string;
  readonly staleAction: string;
}
