const LONGEST_NAME = 31;

/** The wanted name, or «<name> (2)», «(3)» … when a sheet has it already; sheet names differ by more than case and hold 31 characters. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted.slice(0, LONGEST_NAME);
  for (let copy = 2; lower.has(name.toLowerCase()); copy += 1) {
    const suffix = ` (${copy})`;
    name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
  }
  return name;
}

const MARK = "MunicipalReport.";

/** The hidden workbook name that marks a sheet as ours. */
export const markName = (key: string): string => MARK + key;

export const isMarkName = (name: string): boolean => name.startsWith(MARK);

/** What the mark refers to on its sheet. */
const MARKED_RANGE = "A1:Z1000";

/** Marks a sheet as ours. An older mark without its sheet cannot be hidden again, so it makes room (office-js issue 3878). */
export function markSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, key: string, isMarked: boolean): void {
  const { names } = context.workbook;
  const name = markName(key);
  if (isMarked) names.getItem(name).delete();
  names.add(name, sheet.getRange(MARKED_RANGE)).visible = false;
}
