import type { TableSpec } from "../../../workbook/sheetSpec";
import { namespacesOf, type Book } from "../book/book";
import { sameName, type Tab } from "../book/sheetList";
import { tablesOf } from "../book/tableList";
import { DECLARATION } from "../package/blankParts";
import { declarePart } from "../package/contentTypes";
import { freePartPath, putText } from "../package/parts";
import { relate, relationshipsOf, removePart, unrelate } from "../package/relationships";
import { encodeCellText } from "../xml/xmlText";
import { serializeXml, xmlElement } from "../xml/xmlTree";
import { rangeName } from "./rangeName";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Relations of a sheet that belong to what is drawn anew; those of charts, notes and the like stay. */
const REDRAWN_KINDS = ["table", "hyperlink", "printerSettings"];

/** Replaces the tables of a sheet, returns the ids of their relationships. A table of the same name keeps its number: slicers refer to it. */
export function replaceTables(book: Book, tab: Tab, tables: readonly TableSpec[]): string[] {
  const { parts } = book;
  const present = tablesOf(book);
  const former = present.filter((table) => table.tab.index === tab.index);
  const outdated = relationshipsOf(parts, tab.path).filter(({ kind }) => REDRAWN_KINDS.includes(kind));
  unrelate(
    parts,
    tab.path,
    outdated.map(({ id }) => id),
  );
  for (const { target } of outdated.filter(({ external }) => !external)) removePart(parts, target);
  let lastId = Math.max(0, ...present.map(({ id }) => id));
  return tables.map((table) => addTablePart(book, tab, table, former.find(({ name }) => sameName(name, table.name))?.id ?? (lastId += 1)));
}

/** Adds a part for a table and returns the id of its relationship. */
export function addTablePart(book: Book, tab: Tab, table: TableSpec, id: number): string {
  const { main, relationships } = namespacesOf(book);
  const path = freePartPath(book.parts, `${book.path.slice(0, book.path.lastIndexOf("/") + 1)}tables/table`);
  putText(book.parts, path, tableXml(table, id, main));
  declarePart(book.parts, path, TABLE_TYPE);
  return relate(book.parts, tab.path, `${relationships}/table`, path);
}

function tableXml({ name, range, columns, styleName }: TableSpec, id: number, namespace: string): string {
  const ref = rangeName(range);
  // Excel writes a line break in a header this way.
  const columnName = (column: string): string => encodeCellText(column).replaceAll("\n", "_x000a_");
  const root = xmlElement("table", { xmlns: namespace, id, name, displayName: name, ref, totalsRowShown: 0 }, [
    xmlElement("autoFilter", { ref }),
    xmlElement(
      "tableColumns",
      { count: columns.length },
      columns.map((column, index) => xmlElement("tableColumn", { id: index + 1, name: columnName(column) })),
    ),
    xmlElement("tableStyleInfo", { name: styleName, showFirstColumn: 0, showLastColumn: 0, showRowStripes: 0, showColumnStripes: 0 }),
  ]);
  return serializeXml({ prologue: DECLARATION, root });
}
