/** «Оформление отчёта». */
export interface LayoutTexts {
  readonly heading: string;
  readonly font: string;
  readonly content: string;
  readonly contents: Readonly<Record<"formulas" | "values", { readonly label: string; readonly help: string }>>;
  readonly forms: string;
  readonly form: Readonly<Record<"indicators" | "measures" | "expenditures", string>>;
  /** The workbook could not be asked what stands there. */
  readonly unread: string;
  readonly write: string;
  readonly writeHelp: string;
  readonly columns: string;
  readonly columnsHelp: string;
  readonly written: LayoutWrittenTexts;
}

/** The look of the report was written to the sheet «Методика». */
export interface LayoutWrittenTexts {
  readonly heading: string;
  readonly columnsHeading: string;
  readonly sheet: (sheet: string) => string;
  readonly columns: string;
  readonly next: string;
}
