import type { SheetSpec } from "../../workbook/sheetSpec";
import { clearLook } from "./clearSheet";
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

/** A formula differs from its value; a text is its own formula, even one that begins with «=», and is written back as text. */
const reentered = (formula: unknown, value: unknown): unknown =>
  typeof value === "string" && formula === value ? textInput(value) : formula;
