import type { SheetSet } from "../../workbook/sheetSpec";
import type { WrittenSheets } from "../../workbook/workbookPort";
import { clearContent, clearLook } from "./clearSheet";
import { contentGrid } from "./contentGrid";
import { blockOf, drawContent } from "./drawContent";
import { isOurChart } from "./chartNames";
import { drawCharts } from "./drawCharts";
import { drawLook } from "./drawLook";
import { isHostError, nothingWasDone } from "./hostFailure";
import { markName, markSheet } from "./sheetNaming";
import { showSheets } from "./showSheets";
import { afterTakingBack, takeBack } from "./takeBack";
import { loadState, type WorkbookState } from "./workbookState";
import type { WritingMemory } from "./writingMemory";
import { planWriting, quotedNames, type PlannedSheet } from "./writePlan";

/**
 * Draws all sheets with three round trips, whatever their size: look, write, show. A failed writing is taken back before it is reported.
 */
export async function writeSheets(context: Excel.RequestContext, set: SheetSet, memory: WritingMemory): Promise<WrittenSheets> {
  const state = await loadState(context, set.mode === "replace" ? set.sheets : []);
  const planned = planWriting(set, state);
  queueWriting(context, set, planned, state);
  try {
    await context.sync();
  } catch (error) {
    if (!isHostError(error) || nothingWasDone(error)) throw error;
    throw await afterTakingBack(error, () => takeBack(context, planned, state, memory.drawn));
  }
  memory.last = set.mode === "replace" ? { planned, state, drawn: new Map(memory.drawn) } : null;
  if (set.mode === "replace") for (const { spec } of planned) memory.drawn.set(spec.key, spec);
  await showSheets(context, planned, set.activate);
  return { names: Object.fromEntries(planned.map(({ spec, name }) => [spec.key, name])) };
}

/**
 * The contents of all sheets come before any look: when Excel refuses something, it is most often a content, and then the old looks are
 * still there. Former charts go away last of all.
 */
function queueWriting(context: Excel.RequestContext, set: SheetSet, planned: readonly PlannedSheet[], state: WorkbookState): void {
  const { application, worksheets } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const drawn = planned.map((plan) => ({
    plan,
    sheet: plan.former === null ? worksheets.add(plan.name) : worksheets.getItem(plan.former.id),
  }));
  const quotedName = quotedNames(planned);
  for (const { plan, sheet } of drawn) {
    clearContent(sheet, plan, state);
    drawContent(sheet, plan.spec, quotedName);
  }
  for (const { plan, sheet } of drawn) {
    if (plan.former !== null) redrawBare(sheet, plan, quotedName);
    drawLook(sheet, plan.spec);
  }
  for (const { plan, sheet } of drawn) drawCharts(sheet, plan.spec, plan.former?.charts ?? []);
  for (const { plan, sheet } of drawn) for (const name of plan.former?.charts.filter(isOurChart) ?? []) sheet.charts.getItem(name).delete();
  if (set.mode === "replace") for (const { plan, sheet } of drawn) if (plan.former === null) markSheet(context, sheet, plan.spec.key, state.definedNames.includes(markName(plan.spec.key)));
}

/** Clearing looks clears the number formats too, so they are set again. */
function redrawBare(sheet: Excel.Worksheet, { spec }: PlannedSheet, quotedName: (key: string) => string): void {
  clearLook(sheet);
  const grid = contentGrid(spec, quotedName);
  const block = blockOf(sheet, grid);
  if (block !== null) block.numberFormat = grid.numberFormats;
}
