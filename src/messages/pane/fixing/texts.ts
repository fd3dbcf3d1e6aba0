/** Mending: the preview, the outcome, and the words for what was and what will be. */
export interface FixingTexts {
  /** Heading of the section where both previews can be opened at any time. */
  readonly section: string;
  readonly openAll: string;
  readonly openAllHelp: string;
  /** Opens the preview of everything that can be mended. */
  readonly open: string;
  /** Opens the preview for one finding. */
  readonly openOne: string;
  readonly restore: string;
  readonly restoreHelp: string;
  readonly heading: Readonly<Record<ScopeName, string>>;
  readonly promise: Readonly<Record<ScopeName, string>>;
  readonly nothing: Readonly<Record<ScopeName, string>>;
  /** What a screen reader says when the preview opens. */
  readonly found: Readonly<Record<"data" | "template", (cells: number) => string>>;
  readonly group: Readonly<Record<FixName, { readonly title: string; readonly text: string }>>;
  readonly cells: (count: number) => string;
  readonly before: string;
  readonly after: string;
  readonly goTo: (address: string) => string;
  readonly more: (count: number) => string;
  readonly apply: Readonly<Record<ScopeName, (cells: number) => string>>;
  readonly back: string;
  readonly done: Readonly<Record<ScopeName, (cells: number) => string>>;
  readonly undone: (cells: number) => string;
  readonly left: (cells: number) => string;
  readonly undo: string;
  readonly words: FixWords;
}

/** Words of the preview's lines. */
export interface FixWords {
  readonly quoted: (text: string) => string;
  readonly number: (plain: string) => string;
  readonly date: (day: string) => string;
  readonly empty: string;
  readonly place: (table: string, header: string) => string;
  readonly columnOf: (header: string) => string;
  readonly column: Readonly<Record<"missing" | "added", string>>;
  readonly list: Readonly<Record<"missing" | "broken" | "partly" | "present", string>>;
  readonly format: Readonly<Record<"text" | "number" | "date" | "other", string>>;
}

export type FixActionName = "find-fixes" | "restore-template" | "apply-fixes" | "undo-fixes";
type ScopeName = "data" | "template";
type FixName = "number-text" | "decimal-mark" | "codes" | "letters" | "spaces" | "absence" | "headers" | "columns" | "lists" | "formats";
