/** The three official forms. */
export const FORM_KEYS = ["indicators", "measures", "expenditures"] as const;
export type FormKey = (typeof FORM_KEYS)[number];

/** Whether a column stands in the form: always, never, or where the methodology needs it. */
export type Shown = "yes" | "no" | "by-methodology";

export interface FormColumnDefault {
  readonly id: string;
  readonly shown: Shown;
}

/** Every column that a form can have, in the order of the official form, and which of them it has unless somebody asks otherwise. */
export const FORM_COLUMNS = {
  indicators: [
    { id: "number", shown: "yes" },
    { id: "name", shown: "yes" },
    { id: "unit", shown: "yes" },
    { id: "direction", shown: "no" },
    { id: "kind", shown: "no" },
    { id: "level", shown: "no" },
    { id: "previous", shown: "yes" },
    { id: "planned", shown: "yes" },
    { id: "actual", shown: "yes" },
    { id: "variance", shown: "no" },
    { id: "relativeVariance", shown: "no" },
    { id: "weight", shown: "by-methodology" },
    { id: "achievement", shown: "yes" },
    { id: "change", shown: "by-methodology" },
    { id: "reason", shown: "yes" },
    { id: "expectedDate", shown: "no" },
  ],
  measures: [
    { id: "number", shown: "yes" },
    { id: "name", shown: "yes" },
    { id: "agencies", shown: "yes" },
    { id: "plannedStart", shown: "yes" },
    { id: "plannedEnd", shown: "yes" },
    { id: "actualStart", shown: "yes" },
    { id: "actualEnd", shown: "yes" },
    { id: "expected", shown: "yes" },
    { id: "achieved", shown: "yes" },
    { id: "problems", shown: "yes" },
    { id: "status", shown: "yes" },
    { id: "resultShare", shown: "no" },
    { id: "counted", shown: "by-methodology" },
  ],
  expenditures: [
    { id: "number", shown: "yes" },
    { id: "name", shown: "yes" },
    { id: "spendingUnit", shown: "no" },
    { id: "source", shown: "yes" },
    { id: "planned", shown: "yes" },
    { id: "actual", shown: "yes" },
    { id: "variance", shown: "no" },
    { id: "outturn", shown: "yes" },
    { id: "reason", shown: "no" },
  ],
} as const satisfies Readonly<Record<FormKey, readonly FormColumnDefault[]>>;

/** Name of a column that the product knows. */
export type ColumnId<Form extends FormKey> = (typeof FORM_COLUMNS)[Form][number]["id"];
