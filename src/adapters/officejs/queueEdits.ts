import type { EditedTable } from "../../workbook/editChecks";
import type { RangeSpec } from "../../workbook/sheetSpec";
import type { CellEdit, CellState, ListEdit, TableEdits } from "../../workbook/tableEdits";
import type { TableData } from "../../workbook/tableData";
import { columnLetters } from "../../workbook/cell";
import { drawValidation } from "./drawContent";
import { rangeOf } from "./excelRange";
import { columnWidthInPoints } from "./lengths";
import { STYLE_FACETS } from "./styleFacets";
import { textInput } from "./textInput";

/** A table before it is edited, with its sheet. */
export interface LoadedTable extends EditedTable {
  /** With header and total rows. */
  readonly range: RangeSpec;
  readonly sheet: Excel.Worksheet;
}

type Tables = ReadonlyMap<string, LoadedTable>;

/** Gives columns new titles; Excel carries them into formulas. */
export function queueHeaders(context: Excel.RequestContext, { headers }: TableEdits): void {
  for (const { table, column, after } of headers) context.workbook.tables.getItem(table).columns.getItemAt(column).name = after;
}

/**
 * Writes cells, column by column: formats first, or texts would turn into dates. `null` in an array leaves its cell alone (learn.microsoft.com, «Blank and
 * null values»).
 */
export function queueCells(tables: Tables, edits: readonly CellEdit[], stateOf: (edit: CellEdit) => CellState): void {
  for (const [name, { data, sheet }] of tables) {
    const own = edits.filter(({ table }) => table === name);
    for (const column of new Set(own.map((edit) => edit.column))) {
      const inColumn = own.filter((edit) => edit.column === column);
      const rows = inColumn.map(({ row }) => row);
      const [first, last] = [Math.min(...rows), Math.max(...rows)];
      const range = rangeOf(sheet, bodyRange(data, column, first, last));
      const grid = <T>(write: (edit: CellEdit) => T): (T | null)[][] => {
        const cells: (T | null)[][] = Array.from({ length: last - first + 1 }, () => [null]);
        for (const edit of inColumn) cells[edit.row - first] = [write(edit)];
        return cells;
      };
      range.numberFormat = grid((edit) => stateOf(edit).format);
      range.values = grid((edit) => input(stateOf(edit).content));
    }
  }
}

const input = (content: CellState["content"]): unknown => {
  if (typeof content === "string") return textInput(content);
  return typeof content === "object" ? (content?.error ?? "") : content;
};

/** Sets drop-down lists, or takes them away. */
export function queueLists(tables: Tables, lists: readonly ListEdit[]): void {
  for (const { table, column, first, last, list } of lists) {
    const edited = tables.get(table);
    if (edited === undefined) continue;
    const range = bodyRange(edited.data, column, first, last);
    rangeOf(edited.sheet, range).dataValidation.clear();
    if (list !== null) drawValidation(edited.sheet, { ...list, range }, (key) => key);
  }
}

/** Widens tables to the right, where nothing stands, and gives the new columns header, look and list. */
export function queueAddedColumns(context: Excel.RequestContext, tables: Tables, { addedColumns }: TableEdits): void {
  for (const [name, { data, range, sheet }] of tables) {
    const added = addedColumns.filter(({ table }) => table === name);
    if (added.length === 0) continue;
    const table = context.workbook.tables.getItem(name);
    table.resize(rangeOf(sheet, { ...range, right: range.right + added.length }));
    added.forEach(({ header, width, headerStyle, cellStyle, list }, index) => {
      const position = data.headers.length + index;
      table.columns.getItemAt(position).name = header;
      const left = range.left + position;
      const head: RangeSpec = { top: data.topLeft.row, left, bottom: data.topLeft.row, right: left };
      const body = bodyRange(data, position, 0, data.rows.length - 1);
      for (const facet of STYLE_FACETS) {
        if (facet.key(headerStyle) !== null) facet.apply(rangeOf(sheet, head), headerStyle, head);
        if (data.rows.length > 0 && facet.key(cellStyle) !== null) facet.apply(rangeOf(sheet, body), cellStyle, body);
      }
      sheet.getRange(`${columnLetters(left)}:${columnLetters(left)}`).untrack().format.columnWidth = columnWidthInPoints(width);
      if (data.rows.length === 0) return;
      rangeOf(sheet, body).numberFormat = Array.from({ length: data.rows.length }, () => [cellStyle.numberFormat]);
      if (list !== null) drawValidation(sheet, { ...list, range: body }, (key) => key);
    });
  }
}

/** Takes the last columns of tables away and leaves nothing of them. */
export function queueRemovedColumns(context: Excel.RequestContext, tables: Tables, { removedColumns }: TableEdits): void {
  for (const [name, { range, sheet }] of tables) {
    const count = removedColumns.filter(({ table }) => table === name).length;
    if (count === 0) continue;
    context.workbook.tables.getItem(name).resize(rangeOf(sheet, { ...range, right: range.right - count }));
    clearCells(sheet, { ...range, left: range.right - count + 1 });
  }
}

/** Empties cells that a table has left. */
export function clearCells(sheet: Excel.Worksheet, area: RangeSpec): void {
  const range = rangeOf(sheet, area);
  range.clear("All");
  range.dataValidation.clear();
}

/** Rows of data of one column as cells of the sheet. */
const bodyRange = ({ topLeft }: TableData, column: number, first: number, last: number): RangeSpec => ({
  top: topLeft.row + 1 + first,
  left: topLeft.column + column,
  bottom: topLeft.row + 1 + last,
  right: topLeft.column + column,
});
