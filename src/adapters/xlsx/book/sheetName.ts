/** Excel's limit for the name of a sheet. */
export const LONGEST_SHEET_NAME = 31;

/** The wanted name, or «name (2)», «name (3)» … while a sheet has it; cut so that it stays within Excel's limit. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
  }
  return name;
}
