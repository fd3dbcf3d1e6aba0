import { FORM_COLUMNS, FORM_KEYS, type FormKey, type Shown } from "./formColumns";

/** Fonts of official documents; all three have the letter widths of the first. */
export const FONT_NAMES = ["Times New Roman", "PT Astra Serif", "Liberation Serif"] as const;
export type FontName = (typeof FONT_NAMES)[number];

/** Whether the generated sheets follow the data by formulas, or stand as they were calculated. */
export const CONTENT_KINDS = ["formulas", "values"] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** «Оформление отчёта»: how the generated sheets look; stands in the workbook and travels with it. */
export interface ReportLayout {
  readonly font: FontName;
  readonly content: ContentKind;
  /** The forms that are drawn. */
  readonly forms: readonly FormKey[];
  /** The columns of each form, in their order; hidden ones are left out. */
  readonly columns: Readonly<Record<FormKey, readonly ChosenColumn[]>>;
}

export interface ChosenColumn {
  readonly column: KnownColumn | OwnColumn;
  readonly shown: Exclude<Shown, "no">;
  /** A header that the user gave it instead of ours. */
  readonly title: string | null;
}

/** A column that the product knows. */
export interface KnownColumn {
  readonly kind: "known";
  readonly id: string;
}

/** A column of the user's own in the form's input table, by its header. */
export interface OwnColumn {
  readonly kind: "own";
  readonly header: string;
}

const officialColumns = (form: FormKey): ChosenColumn[] =>
  FORM_COLUMNS[form].flatMap(({ id, shown }) => (shown === "no" ? [] : [{ column: { kind: "known", id }, shown, title: null }]));

/** The official forms in Times New Roman, with live formulas. */
export const DEFAULT_LAYOUT: ReportLayout = {
  font: "Times New Roman",
  content: "formulas",
  forms: FORM_KEYS,
  columns: { indicators: officialColumns("indicators"), measures: officialColumns("measures"), expenditures: officialColumns("expenditures") },
};
