import type { RangeSpec } from "../../../workbook/sheetSpec";
import type { TablePart } from "../book/tableList";
import { editXml, type Parts } from "../package/parts";
import { rangeName } from "../writing/rangeName";
import { append, removeChild } from "../xml/xmlInsert";
import { encodeCellText } from "../xml/xmlText";
import { attribute, childNamed, childrenNamed, setAttribute, xmlElement, type XmlElement } from "../xml/xmlTree";

/** Gives a table's part other column names and another width; ids, formulas and filters of the columns that stay are kept. */
export function resizeTablePart(parts: Parts, table: TablePart, names: readonly string[]): void {
  editXml(parts, table.path, (root) => {
    const range: RangeSpec = { ...table.range, right: table.range.left + names.length - 1 };
    setAttribute(root, "ref", rangeName(range));
    const filter = childNamed(root, "autoFilter");
    if (filter !== null) setAttribute(filter, "ref", rangeName({ ...range, bottom: range.bottom - table.totalsRows }));
    const list = childNamed(root, "tableColumns");
    if (list === null) return;
    const columns = childrenNamed(list, "tableColumn");
    for (const column of columns.slice(names.length)) removeChild(list, column);
    const last = Math.max(0, ...columns.map((column) => Number(attribute(column, "id"))));
    names.forEach((name, index) => {
      const present = columns[index];
      if (present === undefined) append(list, xmlElement("tableColumn", { id: last + 1 + index - columns.length, name: columnName(name) }));
      else if (table.columns[index] !== name) rename(present, name);
    });
    setAttribute(list, "count", names.length);
  });
}

function rename(column: XmlElement, name: string): void {
  setAttribute(column, "name", columnName(name));
}

/** Excel writes a line break in a header this way. */
const columnName = (name: string): string => encodeCellText(name).replaceAll("\n", "_x000a_");
