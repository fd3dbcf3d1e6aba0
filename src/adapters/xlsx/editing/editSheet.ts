import type { EditedTable } from "../../../workbook/editChecks";
import type { RangeSpec } from "../../../workbook/sheetSpec";
import type { CellStyle } from "../../../workbook/sheetStyle";
import type { ColumnAddition, TableEdits } from "../../../workbook/tableEdits";
import type { TablePart } from "../book/tableList";
import { fileColumnWidth } from "../writing/columnWidth";
import { MAY_BE_READ_OTHERWISE } from "../writing/rowsXml";
import type { StyleTable } from "../writing/styleTable";
import { append, ensureChild, removeChild } from "../xml/xmlInsert";
import { attribute, childNamed, childrenNamed, xmlElement, type XmlElement } from "../xml/xmlTree";
import { openGrid, type SheetGrid } from "./sheetGrid";
import { replaceRule } from "./sheetRules";
import { WORKSHEET_ORDER } from "./worksheetOrder";

/** Makes all edits to the tables of one sheet. */
export function editSheet(root: XmlElement, parts: readonly TablePart[], edited: ReadonlyMap<string, EditedTable>, edits: TableEdits, styles: StyleTable): void {
  const grid = openGrid(root);
  for (const part of parts) {
    const data = edited.get(part.name)?.data;
    if (data === undefined) continue;
    const of = ({ table }: { readonly table: string }): boolean => table === part.name;
    const body = (column: number, first: number, last: number): RangeSpec => {
      const left = data.topLeft.column + column;
      return { top: data.topLeft.row + 1 + first, left, bottom: data.topLeft.row + 1 + last, right: left };
    };
    for (const { column, after } of part.headerRows === 0 ? [] : edits.headers.filter(of)) {
      const cell = { row: part.range.top, column: part.range.left + column };
      grid.write(cell, after, grid.formatOf(cell));
    }
    for (const { row, column, after } of edits.cells.filter(of)) {
      const cell = { row: data.topLeft.row + 1 + row, column: data.topLeft.column + column };
      const quoted = typeof after.content === "string" && after.format !== "@" && MAY_BE_READ_OTHERWISE.test(after.content);
      grid.write(cell, after.content, styles.restyled(grid.formatOf(cell), after.format, quoted));
    }
    for (const { column, first, last, list } of edits.lists.filter(of)) {
      const range = body(column, first, last);
      replaceRule(root, range, list === null ? null : { ...list, range });
    }
    edits.addedColumns.filter(of).forEach((addition, index) => {
      const range = body(data.headers.length + index, 0, data.rows.length - 1);
      addColumn(root, grid, addition, part.headerRows === 0 ? null : part.range.top, range, (style) => styles.indexOf(style, false));
    });
    const removed = edits.removedColumns.filter(of).length;
    if (removed > 0) clear(root, grid, { ...part.range, left: part.range.right - removed + 1 });
  }
}

function addColumn(
  root: XmlElement,
  grid: SheetGrid,
  { header, width, headerStyle, cellStyle, list }: ColumnAddition,
  headerRow: number | null,
  range: RangeSpec,
  formatOf: (style: CellStyle) => number,
): void {
  const column = range.left;
  removeChild(root, childNamed(root, "dimension"));
  if (headerRow !== null) grid.write({ row: headerRow, column }, header, formatOf(headerStyle));
  for (let row = range.top; row <= range.bottom; row += 1) grid.write({ row, column }, null, formatOf(cellStyle));
  if (list !== null && range.bottom >= range.top) replaceRule(root, range, { ...list, range });
  setWidth(root, column, width);
}

/** A width that somebody has set, for this column or for many, stays. */
function setWidth(root: XmlElement, column: number, characters: number): void {
  const columns = ensureChild(root, "cols", WORKSHEET_ORDER);
  const entries = childrenNamed(columns, "col");
  const isSet = entries.some((entry) => Number(attribute(entry, "min")) <= column + 1 && Number(attribute(entry, "max")) >= column + 1);
  if (isSet) return;
  const made = xmlElement("col", { min: column + 1, max: column + 1, width: fileColumnWidth(characters), customWidth: 1 });
  const next = entries.find((entry) => Number(attribute(entry, "min")) > column + 1);
  append(columns, made);
  if (next === undefined) return;
  const [added] = columns.children.splice(-1, 1);
  if (added !== undefined) columns.children.splice(columns.children.indexOf(next), 0, added);
}

function clear(root: XmlElement, grid: SheetGrid, range: RangeSpec): void {
  for (let row = range.top; row <= range.bottom; row += 1) for (let column = range.left; column <= range.right; column += 1) grid.remove({ row, column });
  replaceRule(root, range, null);
}
