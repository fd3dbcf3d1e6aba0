/** A column of an input table: its field in the model, its header, and how its cells are to be filled. */
export interface ColumnDefinition<Field extends string = string> {
  readonly field: Field;
  readonly header: string;
  readonly alias: string;
  /** The column must exist. */
  readonly required: boolean;
  /** Width in the template, in characters. */
  readonly width: number;
  /** Shown when the cell is selected in the template. */
  readonly hint: string;
  /** Number format of the column in the template. */
  readonly format: "text" | "number" | "money" | "general";
  /** Only some methodologies need it: read where present, not part of the template. */
  readonly extra?: boolean;
  /** Values of the drop-down, where there is one. */
  readonly list?: readonly string[];
}

/** An input table of the contract. */
export interface TableDefinition<Field extends string = string> {
  readonly name: string;
  readonly alias: string;
  readonly sheet: string;
  readonly columns: readonly ColumnDefinition<Field>[];
}
