import type { TableData } from "../../workbook/tableData";
import type { TableDefinition } from "../definitions/tableDefinition";
import { columnFields } from "./columnFields";
import { headerPaths } from "./headerPaths";

/** Rows of a form's header that became data when the form was made a table; more than these no form has. */
const MOST_ROWS = 3;

/** The header of a table: which column holds which field, and how many rows of data still belong to it. */
export interface TableHeader<Field extends string> {
  readonly positions: ReadonlyMap<Field, number>;
  readonly headerRows: number;
  /** What each column is called, its parents included. */
  readonly headers: readonly string[];
}

/** Reads on into the rows below only where the first row alone does not name all columns that must be there. */
export function tableHeader<Field extends string>(table: TableData, definition: TableDefinition<Field>): TableHeader<Field> {
  const required = definition.columns.filter((column) => column.required);
  const missing = ({ positions }: TableHeader<Field>): number => required.filter(({ field }) => !positions.has(field)).length;
  const first: TableHeader<Field> = { positions: columnFields(definition, table.headers.map((header) => [header])), headerRows: 0, headers: table.headers };
  return Array.from({ length: Math.min(MOST_ROWS, table.rows.length) }, (_, index) => index + 1).reduce((best, headerRows) => {
    const rows = table.rows.slice(0, headerRows).map(({ cells }) => cells.map((content) => (typeof content === "string" ? content : "")));
    const paths = headerPaths([table.headers, ...rows]);
    const deeper = { positions: columnFields(definition, paths), headerRows, headers: paths.map((path) => path.join(" / ")) };
    return missing(deeper) < missing(best) ? deeper : best;
  }, first);
}
