import type { Area } from "./address";
import type { Sheet } from "./sheet";

/** One column of a table; its name is the text of its header cell. */
export interface TableColumn {
  /** Stays with the column when it is renamed. */
  readonly id: number;
  name: string;
  /** Formula of a calculated column, without the leading «=», or null. */
  calculatedFormula: string | null;
}

/** An Excel table. Made and changed through `tableRules`, so that names stay unique and headers stay text. */
export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  /** With the header row and the total row, where shown. */
  area: Area;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  styleName: string | null;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
}

/** Rows of data, without header and total row. */
export const dataArea = (table: Table): Area => ({
  ...table.area,
  top: table.area.top + (table.showHeaders ? 1 : 0),
  bottom: table.area.bottom - (table.showTotals ? 1 : 0),
});

/**
 * Takes the columns' names from the header cells, as Excel does after every edit there: a header is text, never empty and never twice the same
 * (support.microsoft.com, «Overview of Excel tables»).
 */
export function readHeaders(table: Table): void {
  const taken = new Set<string>();
  table.columns.forEach((column, index) => {
    const place = { row: table.area.top, column: table.area.left + index };
    const { value } = table.sheet.cell(place.row, place.column);
    const wanted = value === null || value === "" ? `Столбец${index + 1}` : headerText(value);
    let name = wanted;
    for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${wanted}${copy}`;
    taken.add(name.toLowerCase());
    column.name = name;
    if (value !== name) table.sheet.setResult(place.row, place.column, name);
  });
}

const headerText = (value: string | number | boolean | { readonly error: string }): string =>
  typeof value === "object" ? value.error : typeof value === "number" ? String(value).replace(".", ",") : String(value);
