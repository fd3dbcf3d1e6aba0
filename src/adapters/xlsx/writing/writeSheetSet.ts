import { quoteSheetName } from "../../../workbook/cell";
import { formulaWithNames, type SheetSet } from "../../../workbook/sheetSpec";
import type { WrittenSheets } from "../../../workbook/workbookPort";
import { showTab } from "../book/activeCell";
import { namespacesOf, type Book } from "../book/book";
import { dropCalculationChain, isReferredTo, recalculateOnOpening } from "../book/calculation";
import { appendTab, tabsOf } from "../book/sheetList";
import { replaceCharts } from "../charts/sheetCharts";
import { putText } from "../package/parts";
import type { Drawing } from "./drawing";
import { checkLimits } from "./limits";
import { placeSheets, type PlacedSheet } from "./placeSheets";
import { nameSheets } from "./sheetNames";
import { replaceTables } from "./sheetTables";
import { openStyleTable } from "./styleTable";
import { worksheetXml } from "./worksheetXml";

/** Draws a set of sheets into the package, which is the caller's to keep or to throw away. */
export function writeSheetSet(book: Book, set: SheetSet): WrittenSheets {
  set.sheets.forEach(checkLimits);
  const placed = placeSheets(book, set).map((place): PlacedSheet => ({ ...place, tab: place.former?.tab ?? appendTab(book, place.name) }));
  const sheetOf = (key: string): PlacedSheet => {
    const sheet = placed.find(({ spec }) => spec.key === key);
    if (sheet === undefined) throw new Error(`No sheet of this set has the key ${key}`);
    return sheet;
  };
  const styles = openStyleTable(book);
  const drawing: Drawing = {
    formatIndex: styles.indexOf,
    conditionalIndex: styles.conditionalIndexOf,
    formula: (formula) => formulaWithNames(formula, (key) => quoteSheetName(sheetOf(key).name)),
  };
  const namespaces = namespacesOf(book);
  for (const { spec, name, tab, former } of placed) {
    const tableIds = replaceTables(book, tab, spec.tables);
    const charts = replaceCharts(book, tab, spec, name, former?.drawing ?? null);
    putText(book.parts, tab.path, worksheetXml(spec, drawing, namespaces, tableIds, former, charts));
  }
  styles.save();
  nameSheets(book, placed, set.mode === "replace");
  settleCalculation(book, placed);
  showTab(book, sheetOf(set.activate).tab);
  return { names: Object.fromEntries(placed.map(({ spec, name }) => [spec.key, name])) };
}

/** Our own stored values are exact; only formulas of the user that look at a redrawn sheet need a recalculation. */
function settleCalculation(book: Book, placed: readonly PlacedSheet[]): void {
  dropCalculationChain(book);
  const redrawn = placed.filter(({ former }) => former !== null);
  const others = tabsOf(book).filter(({ index }) => placed.every(({ tab }) => tab.index !== index));
  const tables = redrawn.flatMap(({ spec }) => spec.tables.map(({ name }) => name));
  if (
    redrawn.length > 0 &&
    isReferredTo(
      book,
      others,
      redrawn.map(({ name }) => name),
      tables,
    )
  )
    recalculateOnOpening(book);
}
