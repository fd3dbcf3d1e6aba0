/** How a person begins: a programme, the filling, a new year. */
export interface BeginningTexts {
  readonly firstRun: FirstRunTexts;
  readonly form: ProgrammeFormTexts;
  readonly standing: StandingTexts;
  readonly newYear: NewYearTexts;
  readonly examples: { readonly remove: string; readonly help: (rows: number) => string };
  readonly changed: ChangedTexts;
  readonly busy: Readonly<Record<ActionName, string>>;
  readonly failure: Readonly<Record<ActionName, string>>;
  readonly yearUnknown: { readonly what: string; readonly action: string };
  readonly noTables: { readonly what: string; readonly action: string };
}

type ActionName = "start-programme" | "remove-examples" | "new-year" | "undo-change";

/** The workbook has none of our tables. */
export interface FirstRunTexts {
  readonly heading: string;
  readonly text: string;
  readonly start: string;
  readonly startHelp: string;
  readonly sample: string;
  readonly sampleHelp: string;
  readonly promise: string;
  /** Stands in place of the heading below what the search for tables has found. */
  readonly otherwise: string;
}

/** «Начать программу»: a short form. */
export interface ProgrammeFormTexts {
  readonly heading: string;
  readonly name: string;
  readonly namePlaceholder: string;
  readonly nameHelp: string;
  readonly municipality: string;
  readonly municipalityPlaceholder: string;
  readonly years: string;
  readonly startYear: string;
  readonly endYear: string;
  readonly reportingYear: string;
  readonly reportingYearHelp: string;
  readonly subprogrammes: string;
  readonly subprogrammesHelp: string;
  readonly subprogramme: (number: number) => string;
  readonly addSubprogramme: string;
  readonly removeSubprogramme: (number: number) => string;
  readonly sources: string;
  readonly source: Readonly<Record<"federal" | "krai" | "oblast" | "local" | "extrabudgetary", string>>;
  readonly methodology: string;
  readonly methodologyHelp: string;
  readonly submit: string;
  readonly back: string;
  readonly blank: string;
  readonly blankHelp: string;
  readonly problem: {
    readonly name: string;
    readonly year: string;
    readonly notAYear: string;
    readonly order: string;
    readonly outside: string;
    readonly methodology: string;
    readonly summary: string;
  };
}

/** The steps of the work, and how far each is. */
export interface StandingTexts {
  readonly heading: (year: number | null) => string;
  readonly step: Readonly<Record<"fill" | "check" | "calculate" | "print", string>>;
  readonly help: Readonly<Record<"fill" | "check" | "calculate" | "print", string>>;
  /** For screen readers, in place of the marks. */
  readonly mark: Readonly<Record<"done" | "current" | "attention" | "later", string>>;
  readonly passport: (filled: number, required: number) => string;
  readonly indicators: (total: number, actual: number) => string;
  readonly measures: (total: number, status: number) => string;
  readonly expenditures: (rows: number) => string;
  readonly missingTables: (names: readonly string[]) => string;
  readonly problems: (errors: number) => string;
  /** The report was made from other data. */
  readonly stale: string;
  /** The report that the workbook holds, in short. */
  readonly lastResult: (effectiveness: string, rating: string | null, preliminary: boolean) => string;
}

/** «Новый отчётный год». */
export interface NewYearTexts {
  readonly heading: string;
  readonly intro: (year: number | null) => string;
  readonly saveFirst: string;
  readonly changes: readonly string[];
  readonly start: string;
  readonly question: (year: number | null) => string;
  readonly loss: string;
  readonly confirm: string;
}

/** The tables were changed because the user asked for it. */
export interface ChangedTexts {
  readonly heading: (change: "new-year" | "examples-removed" | "undone", year: number | null) => string;
  readonly text: (change: "new-year" | "examples-removed" | "undone", cells: number) => string;
  /** Of a new year: cells with formulas; of an undoing: what the user has changed since. */
  readonly left: (change: "new-year" | "examples-removed" | "undone", cells: number) => string;
  readonly undo: string;
  readonly next: Readonly<Record<"new-year" | "examples-removed" | "undone", string>>;
}
