import { quoteSheetName } from "../../workbook/cell";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import { isHostError, nothingWasDone } from "./hostFailure";
import { exchangeCharts, putBack } from "./putBack";
import { markName } from "./sheetNaming";
import { afterTakingBack, takeBack } from "./takeBack";
import { loadState, type OwnSheet, type WorkbookState } from "./workbookState";
import { quotedNames, type PlannedSheet } from "./writePlan";
import type { LastWriting, WritingMemory } from "./writingMemory";

/** A sheet of the last writing as it stands now, in `former`, and as it stood before. */
interface Standing extends PlannedSheet {
  readonly former: OwnSheet;
  /** Null when the last writing added it. */
  readonly before: OwnSheet | null;
}

/**
 * «Вернуть прежние листы»: sheets that the last writing added go away, those that it redrew get back what stood on them before. The user may have renamed or
 * deleted some meanwhile, so they are found by their marks. When Excel refuses half-way, all stand again as they stood before the click.
 */
export async function restoreSheets(context: Excel.RequestContext, memory: WritingMemory): Promise<void> {
  const { last } = memory;
  if (last === null) throw new WorkbookFailure("nothing-to-restore");
  const state = await loadState(context, last.planned.map(({ spec }) => spec));
  const standing = standingOf(last, state);
  refuseProtected(standing, state);
  queueRestoring(context, last, standing, state, memory);
  try {
    await context.sync();
  } catch (error) {
    if (!isHostError(error) || nothingWasDone(error)) throw error;
    throw await afterTakingBack(error, () => takeBack(context, standing, state, memory.drawn));
  }
  memory.last = null;
  memory.drawn.clear();
  for (const [key, spec] of last.drawn) memory.drawn.set(key, spec);
}

const standingOf = ({ planned }: LastWriting, { ours }: WorkbookState): Standing[] =>
  planned.flatMap(({ spec, former: before }) => {
    const now = ours.get(spec.key);
    return now === undefined || (before !== null && before.id !== now.id) ? [] : [{ spec, name: now.name, former: now, before }];
  });

function refuseProtected(standing: readonly Standing[], { structureProtected }: WorkbookState): void {
  const locked = standing.find(({ former, before }) => before !== null && former.protected);
  if (locked !== undefined) throw new WorkbookFailure("sheet-protected", locked.name);
  if (structureProtected && standing.some(({ before }) => before === null)) throw new WorkbookFailure("workbook-protected");
  const foreign = standing.flatMap(({ spec, former, before }) => {
    const own = new Set([...spec.tables, ...(before?.tables ?? [])].map(({ name }) => name));
    return former.tables.filter(({ name }) => !own.has(name));
  });
  if (foreign[0] !== undefined) throw new WorkbookFailure("table-in-the-way", foreign[0].name);
}

function queueRestoring(context: Excel.RequestContext, last: LastWriting, standing: readonly Standing[], state: WorkbookState, { drawn }: WritingMemory): void {
  const { worksheets, tables, names } = context.workbook;
  const namesNow = new Map(standing.map(({ spec, name }) => [spec.key, quoteSheetName(name)]));
  const quotedName = (key: string): string => namesNow.get(key) ?? quotedNames(last.planned)(key);
  for (const { spec, former, before } of standing) {
    if (before === null) continue;
    const sheet = worksheets.getItem(former.id);
    for (const { name } of former.tables) tables.getItem(name).convertToRange();
    const look = last.drawn.get(spec.key) ?? null;
    putBack(sheet, before, look, quotedName);
    exchangeCharts(sheet, former, before, drawn.get(spec.key) ?? null, look);
  }
  // The last one first: if that is broken off, those to be made again come after the others, in their order.
  for (const { former, before } of [...standing].reverse()) if (before === null) worksheets.getItem(former.id).delete();
  for (const { spec, former } of last.planned) {
    const mark = markName(spec.key);
    if (former === null && state.definedNames.includes(mark)) names.getItem(mark).delete();
  }
}
