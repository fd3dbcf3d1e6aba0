import { quoteSheetName } from "../../workbook/cell";
import { WorkbookFailure } from "../../workbook/workbookFailure";
import { drawListsAndLinks } from "./drawContent";
import { markName } from "./sheetNaming";
import { putBack } from "./takeBack";
import { quotedNames } from "./writePlan";
import type { WritingMemory } from "./writingMemory";

/**
 * «Вернуть прежние листы»: sheets that the last writing added go away, those that it redrew get back what stood on them before. The user may have renamed or
 * deleted some meanwhile, so they are found by their identity. Two round trips.
 */
export async function restoreSheets(context: Excel.RequestContext, memory: WritingMemory): Promise<void> {
  const { last } = memory;
  if (last === null) throw new WorkbookFailure("nothing-to-restore");
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  tables.load("items/name,items/worksheet/id");
  protection.load("protected");
  const added = last.planned
    .filter(({ former }) => former === null)
    .map(({ spec }) => {
      const mark = names.getItemOrNullObject(markName(spec.key));
      const area = mark.getRangeOrNullObject();
      area.load("address");
      return { mark, area };
    });
  await context.sync();

  const standing = new Map(worksheets.items.map((sheet) => [sheet.id, sheet]));
  const replaced = last.planned.flatMap((plan) => {
    const sheet = plan.former === null ? undefined : standing.get(plan.former.id);
    return sheet === undefined ? [] : [{ ...plan, name: sheet.name, sheet }];
  });
  const locked = replaced.find(({ sheet }) => sheet.protection.protected);
  if (locked !== undefined) throw new WorkbookFailure("sheet-protected", locked.name);
  if (protection.protected && added.some(({ area }) => !area.isNullObject)) throw new WorkbookFailure("workbook-protected");

  const namesNow = new Map(replaced.map(({ spec, name }) => [spec.key, quoteSheetName(name)]));
  const quotedName = (key: string): string => namesNow.get(key) ?? quotedNames(last.planned)(key);
  for (const { spec, former, sheet } of replaced) {
    for (const table of tables.items) if (table.worksheet.id === sheet.id) table.convertToRange();
    const look = last.drawn.get(spec.key) ?? null;
    putBack(sheet, former?.content ?? null, look);
    if (look !== null) drawListsAndLinks(sheet, look, quotedName);
  }
  for (const { mark, area } of added) {
    if (!area.isNullObject) area.worksheet.delete();
    if (!mark.isNullObject) mark.delete();
  }
  await context.sync();
  memory.last = null;
  memory.drawn.clear();
  for (const [key, spec] of last.drawn) memory.drawn.set(key, spec);
}
