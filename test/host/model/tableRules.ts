import { columnCount, intersection, parseArea, rowCount, type Area } from "./address";
import { ModelError } from "./modelError";
import type { Sheet } from "./sheet";
import { readHeaders, type Table } from "./table";
import type { Workbook } from "./workbook";

/** A letter, underscore or backslash first, then letters, digits, underscores or points; not like an address; at most 255 characters. */
export function isValidName(name: string): boolean {
  const likeAddress = parseArea(name) !== null || /^(r\d*)?(c\d*)?$/i.test(name);
  return name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !likeAddress;
}

/** Tables and defined names of a workbook share one set of names; case does not matter. */
export function isNameTaken(workbook: Workbook, name: string): boolean {
  const wanted = name.toLowerCase();
  return (
    workbook.tables.some((table) => table.name.toLowerCase() === wanted) ||
    workbook.names.some((defined) => defined.scope === null && defined.name.toLowerCase() === wanted)
  );
}

/** Turns an area into a table; its first row becomes the header row, or a new one is put above it (cells below are not moved here). */
export function addTable(workbook: Workbook, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  if (!hasHeaders) throw new ModelError("invalid", "The test workbook adds tables with headers only");
  if (sheet.tables.some((table) => intersection(table.area, area) !== null))
    throw new ModelError("overlap", "A table cannot overlap another table");
  if (sheet.merges.some((merge) => intersection(merge, area) !== null)) throw new ModelError("overlap", "A table cannot hold merged cells");
  // Excel adds an empty data row below a lone header row.
  const extended = rowCount(area) === 1 ? { ...area, bottom: area.bottom + 1 } : area;
  const table: Table = {
    id: workbook.newId(),
    sheet,
    name: freeTableName(workbook),
    area: extended,
    columns: Array.from({ length: columnCount(area) }, (_, index) => ({ id: index + 1, name: "", calculatedFormula: null })),
    showHeaders: true,
    showTotals: false,
    styleName: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showFilterButton: true,
  };
  workbook.transaction(() => {
    sheet.changed();
    sheet.tables.push(table);
    readHeaders(table);
  });
  return table;
}

/** Renames a table; a bad or taken name is refused. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  if (name === table.name) return;
  if (!isValidName(name)) throw new ModelError("invalid", `«${name}» cannot be a table's name`);
  if (name.toLowerCase() !== table.name.toLowerCase() && isNameTaken(workbook, name))
    throw new ModelError("name-exists", `The name «${name}» is taken`);
  table.sheet.changed();
  table.name = name;
}

/** Gives a table another area; the header row stays where it is. */
export function resizeTable(table: Table, area: Area): void {
  const others = table.sheet.tables.filter((other) => other !== table);
  if (area.top !== table.area.top || intersection(area, table.area) === null)
    throw new ModelError("invalid", "The header row must stay where it is");
  if (others.some((other) => intersection(other.area, area) !== null))
    throw new ModelError("overlap", "A table cannot overlap another table");
  table.sheet.changed();
  const lastId = Math.max(0, ...table.columns.map(({ id }) => id));
  const shift = area.left - table.area.left;
  table.columns = Array.from(
    { length: columnCount(area) },
    (_, index) => table.columns[index + shift] ?? { id: lastId + index + 1, name: "", calculatedFormula: null },
  );
  table.area = area;
  if (table.showHeaders) readHeaders(table);
}

/** Takes the table away; `contents` says whether its cells are emptied as well. */
export function removeTable(table: Table, contents: boolean): void {
  const { sheet } = table;
  sheet.changed();
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  if (!contents) return;
  for (const { row, column } of sheet.cells(table.area))
    sheet.setCell(row, column, { value: null, formula: null, hyperlink: null, quotePrefix: false });
}

function freeTableName(workbook: Workbook): string {
  const word = workbook.locale.startsWith("ru") ? "Таблица" : "Table";
  let number = workbook.tables.length + 1;
  while (isNameTaken(workbook, `${word}${number}`)) number += 1;
  return `${word}${number}`;
}
