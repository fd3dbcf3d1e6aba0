import { childNamed, setAttribute } from "../xml/xmlTree";
import { ensureChild } from "../xml/xmlInsert";
import { removePart, relationshipsOf, unrelate } from "../package/relationships";
import { partPath, partText } from "../package/parts";
import { escapeText } from "../xml/xmlText";
import { editWorkbook, WORKBOOK_ORDER, workbookRoot, type Book } from "./book";
import type { Tab } from "./sheetList";

/** Removes the list of formula cells: Excel rebuilds it silently, but repairs the file when an entry has no formula any more. */
export function dropCalculationChain(book: Book): void {
  const chains = relationshipsOf(book.parts, book.path).filter(({ kind }) => kind === "calcChain");
  unrelate(
    book.parts,
    book.path,
    chains.map(({ id }) => id),
  );
  for (const { target } of chains) removePart(book.parts, target);
}

/** Asks Excel to recalculate on opening; wanted only where stored values of the user's own formulas have become old. */
export function recalculateOnOpening(book: Book): void {
  if (childNamed(workbookRoot(book), "calcPr")?.attributes.get("fullCalcOnLoad") === "1") return;
  editWorkbook(book, (root) => setAttribute(ensureChild(root, "calcPr", WORKBOOK_ORDER), "fullCalcOnLoad", 1));
}

/** True when another sheet seems to refer to one of these sheets or tables. A false alarm costs one recalculation. */
export function isReferredTo(book: Book, others: readonly Tab[], sheets: readonly string[], tables: readonly string[]): boolean {
  const marks = [
    ...sheets.flatMap((name) => [`${escapeText(name)}!`, `${escapeText(name.replaceAll("'", "''"))}'!`]),
    ...tables.map((name) => `${escapeText(name)}[`),
  ];
  return others
    .filter(({ path }) => partPath(book.parts, path) !== null)
    .map(({ path }) => partText(book.parts, path))
    .some((xml) => marks.some((mark) => xml.includes(mark)));
}
