import { cellName, parseCellName, type CellContent, type CellPosition } from "../../../workbook/cell";
import { adopted, removeChild } from "../xml/xmlInsert";
import { encodeCellText, escapeText } from "../xml/xmlText";
import { attribute, childNamed, childrenNamed, setAttribute, xmlElement, type XmlElement } from "../xml/xmlTree";

/** The cells of a sheet's part, open for editing. */
export interface SheetGrid {
  /** Number of the cell's format. */
  readonly formatOf: (cell: CellPosition) => number;
  readonly write: (cell: CellPosition, content: CellContent, format: number) => void;
  readonly remove: (cell: CellPosition) => void;
}

/** Opens the cells. Rows and cells that leave their positions out get them, because what follows them may be new. */
export function openGrid(root: XmlElement): SheetGrid {
  const data = childNamed(root, "sheetData") ?? xmlElement("sheetData");
  const rows = new Map<number, XmlElement>();
  let last = -1;
  for (const row of childrenNamed(data, "row")) {
    last = attribute(row, "r") === null ? last + 1 : Number(attribute(row, "r")) - 1;
    setAttribute(row, "r", last + 1);
    rows.set(last, row);
  }
  const positioned = new Map<XmlElement, Map<number, XmlElement>>();
  const cellsOf = (row: XmlElement): Map<number, XmlElement> => {
    const present = positioned.get(row) ?? positionCells(row);
    positioned.set(row, present);
    return present;
  };
  const ensureRow = (index: number): XmlElement => {
    const present = rows.get(index);
    if (present !== undefined) return present;
    const made = adopted(data, xmlElement("row", { r: index + 1 }));
    insertBefore(data, made, [...rows].filter(([other]) => other > index).sort(([one], [other]) => one - other)[0]?.[1]);
    rows.set(index, made);
    return made;
  };
  const find = ({ row, column }: CellPosition): XmlElement | undefined => {
    const found = rows.get(row);
    return found === undefined ? undefined : cellsOf(found).get(column);
  };
  return {
    formatOf: (cell) => Number(attribute(find(cell) ?? xmlElement("c"), "s") ?? 0),
    write: ({ row: index, column }, content, format) => {
      const row = ensureRow(index);
      const cells = cellsOf(row);
      const present = cells.get(column);
      const cell = present ?? adopted(row, xmlElement("c", { r: cellName({ row: index, column }) }));
      if (present === undefined) {
        insertBefore(row, cell, [...cells].filter(([other]) => other > column).sort(([one], [other]) => one - other)[0]?.[1]);
        cells.set(column, cell);
        setAttribute(row, "spans", null);
      }
      setAttribute(cell, "s", format);
      fill(cell, content);
    },
    remove: (cell) => {
      const row = rows.get(cell.row);
      const found = find(cell);
      if (row === undefined || found === undefined) return;
      removeChild(row, found);
      cellsOf(row).delete(cell.column);
    },
  };
}

function positionCells(row: XmlElement): Map<number, XmlElement> {
  const cells = new Map<number, XmlElement>();
  let last = -1;
  for (const cell of childrenNamed(row, "c")) {
    const name = attribute(cell, "r");
    last = name === null ? last + 1 : parseCellName(name).column;
    setAttribute(cell, "r", cellName({ row: Number(attribute(row, "r")) - 1, column: last }));
    cells.set(last, cell);
  }
  return cells;
}

function insertBefore(parent: XmlElement, child: XmlElement, next: XmlElement | undefined): void {
  parent.children.splice(next === undefined ? parent.children.length : parent.children.indexOf(next), 0, child);
}

function fill(cell: XmlElement, content: CellContent): void {
  cell.children.splice(0, cell.children.length);
  const put = (type: string | null, child: XmlElement | null): void => {
    setAttribute(cell, "t", type);
    for (const name of ["cm", "vm"]) setAttribute(cell, name, null);
    if (child !== null) cell.children.push(adopted(cell, child));
  };
  if (content === null) put(null, null);
  else if (typeof content === "number") put(null, xmlElement("v", {}, [String(content)]));
  else if (typeof content === "boolean") put("b", xmlElement("v", {}, [content ? "1" : "0"]));
  else if (typeof content === "object") put("e", xmlElement("v", {}, [escapeText(content.error)]));
  else put("inlineStr", xmlElement("is", {}, [xmlElement("t", { "xml:space": "preserve" }, [escapeText(encodeCellText(content))])]));
}
