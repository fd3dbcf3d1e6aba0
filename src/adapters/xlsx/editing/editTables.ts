import { checkEdits, editedTables, type EditedTable } from "../../../workbook/editChecks";
import type { RangeSpec } from "../../../workbook/sheetSpec";
import type { TableEdits } from "../../../workbook/tableEdits";
import { WorkbookFailure } from "../../../workbook/workbookFailure";
import type { Book } from "../book/book";
import { dropCalculationChain, recalculateOnOpening } from "../book/calculation";
import { tabsOf } from "../book/sheetList";
import { tablesOf, type TablePart } from "../book/tableList";
import { editXml, partPath, partText, partXml } from "../package/parts";
import { readTables } from "../reading/readTables";
import { readRows } from "../reading/sheetCells";
import { openStyleTable } from "../writing/styleTable";
import { escapeText } from "../xml/xmlText";
import { attribute, childNamed, isOn } from "../xml/xmlTree";
import { editSheet } from "./editSheet";
import { resizeTablePart } from "./tableColumns";

/** Edits the user's tables in their parts, after everything has been found to be as the edits say. */
export function editTables(book: Book, edits: TableEdits): void {
  const names = editedTables(edits);
  const parts = tablesOf(book).filter(({ name }) => names.includes(name));
  const missing = names.find((name) => parts.every((part) => part.name !== name));
  if (missing !== undefined) throw new WorkbookFailure("not-found", missing);
  const { tables } = readTables(book, (name) => names.includes(name));
  const edited = new Map(parts.flatMap((part) => tables.filter(({ name }) => name === part.name).map((data): [string, EditedTable] => [part.name, asEdited(book, part, data, edits)])));
  checkEdits(edits, edited);
  refuseReferredHeaders(book, edits);
  const styles = openStyleTable(book);
  for (const path of new Set(parts.map(({ tab }) => tab.path))) {
    const own = parts.filter(({ tab }) => tab.path === path);
    editXml(book.parts, path, (root) => editSheet(root, own, edited, edits, styles));
  }
  styles.save();
  for (const part of parts) {
    const headers = newHeaders(part.name, edited.get(part.name)?.data.headers ?? [], edits);
    if (headers.join("\n") !== part.columns.join("\n")) resizeTablePart(book.parts, part, headers);
  }
  if (edits.cells.length === 0) return;
  dropCalculationChain(book);
  if (tabsOf(book).some(({ path }) => partPath(book.parts, path) !== null && /<(\w+:)?f[\s>/]/.test(partText(book.parts, path)))) recalculateOnOpening(book);
}

function asEdited(book: Book, { range, tab, name }: TablePart, data: EditedTable["data"], { addedColumns }: TableEdits): EditedTable {
  const protection = childNamed(partXml(book.parts, tab.path).root, "sheetProtection");
  const added = addedColumns.filter(({ table }) => table === name).length;
  return { data, isProtected: protection !== null && isOn(attribute(protection, "sheet")), hasRoom: isEmpty(book, tab.path, { ...range, left: range.right + 1, right: range.right + added }) };
}

function isEmpty(book: Book, path: string, { top, left, bottom, right }: RangeSpec): boolean {
  const rows = readRows(partText(book.parts, path), (row) => row >= top && row <= bottom);
  return [...rows.values()].every(({ cells }) => [...cells].every(([column, { text, isFormula }]) => column < left || column > right || (text === null && !isFormula)));
}

function newHeaders(name: string, present: readonly string[], { headers, addedColumns, removedColumns }: TableEdits): string[] {
  const of = ({ table }: { readonly table: string }): boolean => table === name;
  const renamed = present.map((header, column) => headers.filter(of).find((edit) => edit.column === column)?.after ?? header);
  const removed = removedColumns.filter(of).length;
  return [...renamed, ...addedColumns.filter(of).map(({ header }) => header)].slice(0, renamed.length + addedColumns.filter(of).length - removed);
}

/** In a file, formulas hold the names of columns as text; a column that they name is better renamed in Excel. */
function refuseReferredHeaders(book: Book, { headers }: TableEdits): void {
  const texts = [...book.parts.keys()].filter((path) => /(worksheets|tables)\/[^/]*\.xml$|workbook\.xml$/.test(path)).map((path) => partText(book.parts, path));
  for (const { table, before } of headers) {
    if (texts.some((text) => text.includes(`${escapeText(table)}[`) && text.includes(`${escapeText(before)}]`))) throw new WorkbookFailure("host-refused", table);
  }
}
