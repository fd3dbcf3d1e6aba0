/** In what a search, or an action on what was found, has ended. */
export type RecognitionOutcome = "found" | "nothing" | "made" | "added" | "complete";

/** «У меня уже есть таблицы»: what was found on the sheets, and what may be done with it. */
export interface RecognitionTexts {
  /** The way in, and what one gets. */
  readonly start: { readonly label: string; readonly description: string };
  readonly heading: Readonly<Record<RecognitionOutcome, string>>;
  /** Nothing looks like a table of ours: what is looked for. */
  readonly nothing: string;
  readonly complete: string;
  readonly made: (table: string, sheet: string) => string;
  readonly undoMade: string;
  readonly added: (sheets: readonly string[]) => string;
  readonly unchanged: string;
  readonly looksLike: (place: { readonly sheet: string; readonly firstRow: number; readonly lastRow: number }, table: string, rows: number) => string;
  readonly missing: (columns: readonly string[]) => string;
  /** What becomes of it: a table where it stands, or a copy. */
  readonly inPlace: string;
  readonly carriedOver: string;
  readonly columns: string;
  readonly make: string;
  readonly carryOver: string;
  readonly notThis: string;
  readonly goTo: (table: string, sheet: string) => string;
  /** Names what will be added at once. */
  readonly addable: (tables: readonly string[], withRows: boolean) => string;
  readonly takeAll: string;
  /** Where only some tables are there: searches for the others and offers to add them. */
  readonly findMissing: string;
  readonly addMissing: string;
  readonly tooLarge: (sheets: readonly string[]) => string;
}
