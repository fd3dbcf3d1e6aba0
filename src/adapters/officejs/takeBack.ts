import type { SheetSpec } from "../../workbook/sheetSpec";
import { isChartOf } from "./chartNames";
import { clearLook } from "./clearSheet";
import { drawCharts } from "./drawCharts";
import { drawListsAndLinks } from "./drawContent";
import { drawLook } from "./drawLook";
import { rangeOf } from "./excelRange";
import { markName } from "./sheetNaming";
import { textInput } from "./textInput";
import type { SavedContent, WorkbookState } from "./workbookState";
import { quotedNames, type PlannedSheet } from "./writePlan";

/** Sheets as drawn last in this session, by key: the only record of a former look, for reading one back would take megabytes. */
export type DrawnSheets = ReadonlyMap<string, SheetSpec>;

/**
 * After a writing that failed half-way, since Excel does not roll back: sheets just added go away, sheets of ours get their former values,
 * formulas, number formats and merges back, and the rest of their look if they were drawn in this session.
 */
export async function takeBack(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  state: WorkbookState,
  drawn: DrawnSheets,
): Promise<void> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  tables.load("items/name,items/worksheet/name");
  const charts = new Map(planned.flatMap(({ former }) => (former === null ? [] : [[former.id, worksheets.getItem(former.id).charts] as const])));
  for (const collection of charts.values()) collection.load("items/name");
  await context.sync();
  const standing = new Set(worksheets.items.map((sheet) => sheet.name));
  const marks = new Set(names.items.map((item) => item.name));
  const quotedName = quotedNames(planned);
  for (const { spec, name, former } of planned) {
    if (former !== null) {
      for (const table of tables.items) if (table.worksheet.name === name) table.convertToRange();
      const sheet = worksheets.getItem(former.id);
      const look = drawn.get(spec.key) ?? null;
      putBack(sheet, former.content, look);
      if (look !== null) drawListsAndLinks(sheet, look, quotedName);
      const present = charts.get(former.id)?.items.map((chart) => chart.name) ?? [];
      putBackCharts(sheet, present, former.charts, look);
      continue;
    }
    if (standing.has(name)) worksheets.getItem(name).delete();
    const mark = markName(spec.key);
    if (marks.has(mark) && !state.definedNames.includes(mark)) names.getItem(mark).delete();
  }
  await context.sync();
}

/** Gives a sheet of ours its former content back, and its former look where we drew it. */
export function putBack(sheet: Excel.Worksheet, content: SavedContent | null, look: SheetSpec | null): void {
  const whole = sheet.getRange().untrack();
  whole.unmerge();
  whole.clear("Contents");
  whole.clear("Hyperlinks");
  whole.dataValidation.clear();
  if (look !== null) clearLook(sheet);
  if (content !== null) {
    const block = rangeOf(sheet, content.range);
    block.numberFormat = content.numberFormats.map((row) => [...row]);
    block.formulas = content.formulas.map((row, index) =>
      row.map((formula, column) => reentered(formula, content.values[index]?.[column])),
    );
  }
  if (look !== null) drawLook(sheet, look);
  else for (const merge of content?.merges ?? []) rangeOf(sheet, merge).merge();
}

/** New charts go away, one without its name yet among them; of the former ones those that are gone already are drawn again, if it is known how. */
function putBackCharts(sheet: Excel.Worksheet, present: readonly string[], former: readonly string[], look: SheetSpec | null): void {
  for (const name of present) if (!former.includes(name)) sheet.charts.getItem(name).delete();
  if (look === null) return;
  const kept = (key: string): boolean => former.some((name) => isChartOf(name, key) && present.includes(name));
  drawCharts(sheet, { ...look, charts: look.charts.filter(({ key }) => !kept(key)) }, present);
}

/** A formula differs from its value; a text is its own formula, even one that begins with «=», and is written back as text. */
const reentered = (formula: unknown, value: unknown): unknown =>
  typeof value === "string" && formula === value ? textInput(value) : formula;
