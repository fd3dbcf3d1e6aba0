/** Saving the report as a Word document. */
export interface DocumentTexts {
  readonly save: string;
  /** What the document is good for. */
  readonly promise: string;
  /** The file was handed to the program that shows the pane. */
  readonly saved: string;
  readonly where: string;
  readonly again: string;
  /** What to do where the host lets no file through. */
  readonly notThere: string;
}
