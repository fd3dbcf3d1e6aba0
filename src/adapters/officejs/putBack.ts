import type { RangeSpec, SheetSpec } from "../../workbook/sheetSpec";
import { isChartOf, isOurChart } from "./chartNames";
import { clearLook } from "./clearSheet";
import { contentGrid } from "./contentGrid";
import { drawCharts } from "./drawCharts";
import { blockOf, drawListsAndLinks } from "./drawContent";
import { drawLook } from "./drawLook";
import { rangeOf } from "./excelRange";
import { textInput } from "./textInput";
import type { OwnSheet, SavedContent, SavedTable } from "./workbookState";

/** Gives a sheet of ours, without tables by now, its former content and tables back, and its former lists and look where we drew them in this session. */
export function putBack(sheet: Excel.Worksheet, { content, tables }: Pick<OwnSheet, "content" | "tables">, look: SheetSpec | null, quotedName: (key: string) => string): void {
  const whole = sheet.getRange().untrack();
  whole.unmerge();
  whole.clear("Contents");
  whole.clear("Hyperlinks");
  whole.dataValidation.clear();
  if (look !== null) {
    clearLook(sheet);
    const grid = contentGrid(look, quotedName);
    const drawn = blockOf(sheet, grid);
    if (drawn !== null) drawn.numberFormat = grid.numberFormats;
  }
  if (content !== null) {
    const block = rangeOf(sheet, content.range);
    block.numberFormat = content.numberFormats.map((row) => [...row]);
    block.formulas = content.formulas.map((row, index) =>
      row.map((formula, column) => reentered(formula, content.values[index]?.[column])),
    );
  }
  for (const table of tables) makeAgain(sheet, table);
  if (look !== null) {
    // A link brings a colour of its own, which the look then covers.
    drawListsAndLinks(sheet, look, quotedName);
    drawLook(sheet, look);
  } else for (const merge of content?.merges ?? []) rangeOf(sheet, merge).merge();
}

function makeAgain(sheet: Excel.Worksheet, { name, range, style, bandedRows, totals }: SavedTable): void {
  const table = sheet.tables.add(rangeOf(sheet, totals ? { ...range, bottom: range.bottom - 1 } : range), true);
  table.name = name;
  table.style = style;
  table.showBandedRows = bandedRows;
  if (totals) table.showTotals = true;
}

/** A formula differs from its value; a text is its own formula, even one that begins with «=», and is written back as text. */
const reentered = (formula: unknown, value: unknown): unknown =>
  typeof value === "string" && formula === value ? textInput(value) : formula;

/** New charts go away, one without its name yet among them; of the former ones those that are gone already are drawn again, if it is known how. */
export function putBackCharts(sheet: Excel.Worksheet, present: readonly string[], former: readonly string[], look: SheetSpec | null): void {
  for (const name of present) if (!former.includes(name)) sheet.charts.getItem(name).delete();
  if (look === null) return;
  const kept = (key: string): boolean => former.some((name) => isChartOf(name, key) && present.includes(name));
  drawCharts(sheet, { ...look, charts: look.charts.filter(({ key }) => !kept(key)) }, present);
}

/**
 * The charts of the drawing before the last one. Where that was drawn in another session it is not known how: those of the last drawing stay while their cells
 * say the same, and the others go, because they would draw what no longer stands there.
 */
export function exchangeCharts(sheet: Excel.Worksheet, now: OwnSheet, before: OwnSheet, last: SheetSpec | null, look: SheetSpec | null): void {
  const isOutdated = (name: string): boolean => {
    const chart = last?.charts.find(({ key }) => isChartOf(name, key));
    return look !== null || chart === undefined || labels(now.content, chart.data) !== labels(before.content, chart.data);
  };
  for (const name of now.charts) if (isOurChart(name) && isOutdated(name)) sheet.charts.getItem(name).delete();
  if (look !== null) drawCharts(sheet, look, now.charts);
}

/** The first row and the first column of a block of cells. */
function labels(content: SavedContent | null, { top, left, bottom, right }: RangeSpec): string {
  const at = (row: number, column: number): unknown => content?.values[row - content.range.top]?.[column - content.range.left] ?? "";
  const across = Array.from({ length: right - left + 1 }, (_, index) => at(top, left + index));
  const down = Array.from({ length: bottom - top + 2 }, (_, index) => at(top + index, left));
  return JSON.stringify([across, down]);
}
