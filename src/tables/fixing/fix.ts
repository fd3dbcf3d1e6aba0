import type { CellContent } from "../../workbook/cell";
import type { TableEdits } from "../../workbook/tableEdits";

/** What is mended. The first six change cells, the others the table around them. */
export const FIX_KINDS = ["number-text", "decimal-mark", "codes", "letters", "spaces", "absence", "headers", "columns", "lists", "formats"] as const;
export type FixKind = (typeof FIX_KINDS)[number];

/** One mending whose outcome is certain, with what is before and after. */
export interface Fix {
  readonly kind: FixKind;
  /** Canonical name of the table. */
  readonly table: string;
  /** Header of the column, as the contract spells it. */
  readonly header: string;
  readonly place: FixPlace;
  readonly before: FixSide;
  readonly after: FixSide;
  /** Cells that it changes. */
  readonly count: number;
  readonly edits: Partial<TableEdits>;
}

/** A cell to point at; null for a column that is still to come. */
export type FixPlace = { readonly sheet: string; readonly row: number; readonly column: number } | null;

/** What a person sees change: a content, a header, the words of a list, or a kind of number format. */
export type FixSide =
  | { readonly kind: "content"; readonly content: CellContent; readonly isDate: boolean }
  | { readonly kind: "header"; readonly text: string }
  | { readonly kind: "column"; readonly present: boolean }
  | { readonly kind: "list"; readonly state: "missing" | "broken" | "partly" | "present" }
  | { readonly kind: "format"; readonly format: "text" | "number" | "date" | "other" };
