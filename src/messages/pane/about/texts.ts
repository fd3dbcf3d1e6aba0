/** «О надстройке». */
export interface AboutTexts {
  readonly heading: string;
  readonly version: string;
  readonly manifestVersion: string;
  /** Name and version of the program that shows the pane. */
  readonly host: string;
  readonly requirementSet: string;
  readonly language: string;
  readonly diagnostics: string;
  /** What leaves the computer: nothing. */
  readonly privacy: string;
}
