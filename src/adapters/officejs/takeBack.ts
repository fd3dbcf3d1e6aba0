import type { SheetSpec } from "../../workbook/sheetSpec";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import { hostFailure, isHostError } from "./hostFailure";
import { putBack, putBackCharts } from "./putBack";
import { markName, markSheet } from "./sheetNaming";
import type { WorkbookState } from "./workbookState";
import { quotedNames, type PlannedSheet } from "./writePlan";

/** Sheets as drawn last in this session, by key: the only record of a former look, for reading one back would take megabytes. */
export type DrawnSheets = ReadonlyMap<string, SheetSpec>;

/**
 * After a writing that failed half-way, since Excel does not roll back: sheets just added go away, sheets of ours get their former values,
 * formulas, number formats, tables and merges back, and the rest of their look if they were drawn in this session. One that is gone is made again.
 */
export async function takeBack(
  context: Excel.RequestContext,
  planned: readonly PlannedSheet[],
  state: WorkbookState,
  drawn: DrawnSheets,
): Promise<void> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  tables.load("items/name,items/worksheet/id");
  const charts = new Map(planned.flatMap(({ former }) => (former === null ? [] : [[former.id, worksheets.getItemOrNullObject(former.id).charts] as const])));
  for (const collection of charts.values()) collection.load("items/name");
  await context.sync();
  const standing = new Set(worksheets.items.flatMap(({ id, name }) => [id, name]));
  const marks = new Set(names.items.map((item) => item.name));
  const quotedName = quotedNames(planned);
  for (const { spec, name, former } of planned) {
    const mark = markName(spec.key);
    if (former === null) {
      if (standing.has(name)) worksheets.getItem(name).delete();
      if (marks.has(mark) && !state.definedNames.includes(mark)) names.getItem(mark).delete();
      continue;
    }
    const isGone = !standing.has(former.id);
    const sheet = isGone ? worksheets.add(former.name) : worksheets.getItem(former.id);
    for (const table of tables.items) if (table.worksheet.id === former.id) table.convertToRange();
    const look = drawn.get(spec.key) ?? null;
    putBack(sheet, former, look, quotedName);
    putBackCharts(sheet, isGone ? [] : (charts.get(former.id)?.items ?? []).map((chart) => chart.name), former.charts, look);
    if (isGone) markSheet(context, sheet, spec.key, marks.has(mark));
  }
  await context.sync();
}

/** What to report: the first failure; where taking back failed too, that the workbook may hold a mixture, and both for support. */
export async function afterTakingBack(error: OfficeExtension.Error, takingBack: () => Promise<void>): Promise<WorkbookFailure> {
  try {
    await takingBack();
  } catch (second) {
    if (!isHostError(second)) throw second;
    return new WorkbookFailure("not-taken-back", null, `${error.code}, not taken back: ${second.code}`);
  }
  return hostFailure(error, null);
}
