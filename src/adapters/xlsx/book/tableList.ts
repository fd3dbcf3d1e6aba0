import { parseCellName } from "../../../workbook/cell";
import type { RangeSpec } from "../../../workbook/sheetSpec";
import { DamagedFile } from "../damagedFile";
import { partXml, type Parts } from "../package/parts";
import { relationshipsOf } from "../package/relationships";
import { attribute, childNamed, childrenNamed, xmlElement } from "../xml/xmlTree";
import { decodeCellText } from "../xml/xmlText";
import type { Book } from "./book";
import { tabsOf, type Tab } from "./sheetList";

/** A table of the workbook, as its part describes it. */
export interface TablePart {
  readonly tab: Tab;
  readonly path: string;
  readonly id: number;
  /** The name that formulas use. */
  readonly name: string;
  readonly range: RangeSpec;
  /** Excel leaves the attribute out when it is 1. */
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly string[];
}

/** All tables, by the order of tabs. */
export function tablesOf(book: Book): TablePart[] {
  return tabsOf(book)
    .filter(({ isWorksheet }) => isWorksheet)
    .flatMap((tab) =>
      relationshipsOf(book.parts, tab.path)
        .filter(({ kind }) => kind === "table")
        .map(({ target }) => readTablePart(book.parts, tab, target)),
    );
}

function readTablePart(parts: Parts, tab: Tab, path: string): TablePart {
  const root = partXml(parts, path).root;
  const columns = childrenNamed(childNamed(root, "tableColumns") ?? xmlElement("tableColumns"), "tableColumn");
  return {
    tab,
    path,
    id: Number(attribute(root, "id")),
    name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
    range: parseRange(attribute(root, "ref") ?? ""),
    headerRows: Number(attribute(root, "headerRowCount") ?? 1),
    totalsRows: Number(attribute(root, "totalsRowCount") ?? 0),
    columns: columns.map((column) => decodeCellText(attribute(column, "name") ?? "")),
  };
}

/** Excel's own size of a sheet. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** Reads «A1:D10» of a file; «D10:A1» is the same. */
export function parseRange(reference: string): RangeSpec {
  const [first = "", last = first] = reference.split(":");
  if (![first, last].every((name) => /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}$/i.test(name))) throw new DamagedFile(`range ${reference}`);
  const [from, to] = [parseCellName(first), parseCellName(last)];
  const [bottom, right] = [Math.max(from.row, to.row), Math.max(from.column, to.column)];
  if (bottom >= MOST_ROWS || right >= MOST_COLUMNS) throw new DamagedFile(`range ${reference}`);
  return { top: Math.min(from.row, to.row), left: Math.min(from.column, to.column), bottom, right };
}
