import type { CellRule, ColumnLists, ColumnPlace, ListRun } from "../../../workbook/tableEdits";
import { WorkbookFailure } from "../../../workbook/workbookFailure";
import type { Book } from "../book/book";
import { parseRanges, sharedRange } from "../book/ranges";
import { tablesOf } from "../book/tableList";
import { sheetRules, type SheetRule } from "../editing/sheetRules";
import { partXml } from "../package/parts";

/** The drop-down lists of columns, as the sheets' parts describe them. */
export function readLists(book: Book, columns: readonly ColumnPlace[]): ColumnLists[] {
  const tables = tablesOf(book);
  return columns.map(({ table: name, column }) => {
    const table = tables.find((candidate) => candidate.name === name);
    if (table === undefined) throw new WorkbookFailure("not-found", name);
    const { range, headerRows, totalsRows, tab } = table;
    const left = range.left + column;
    const first = range.top + headerRows;
    const rules = sheetRules(partXml(book.parts, tab.path).root);
    const count = Math.max(0, range.bottom - totalsRows - first + 1);
    return { table: name, column, runs: runsOf(Array.from({ length: count }, (_, row) => ruleAt(rules, first + row, left))) };
  });
}

function ruleAt(rules: readonly SheetRule[], row: number, column: number): CellRule {
  const cell = { top: row, left: column, bottom: row, right: column };
  return rules.find(({ sqref }) => parseRanges(sqref).some((range) => sharedRange(range, cell) !== null))?.rule ?? { kind: "none" };
}

function runsOf(rules: readonly CellRule[]): ListRun[] {
  const runs: ListRun[] = [];
  rules.forEach((rule, row) => {
    const former = runs.at(-1);
    if (former !== undefined && JSON.stringify(former.rule) === JSON.stringify(rule)) runs[runs.length - 1] = { ...former, last: row };
    else runs.push({ first: row, last: row, rule });
  });
  return runs;
}
