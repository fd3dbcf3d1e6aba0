import { ModelError } from "./modelError";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Excel's limit for a sheet's name. */
export const MAX_SHEET_NAME = 31;

/**
 * Throws unless the name may be given to a sheet: at most 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not the reserved word, not
 * taken (support.microsoft.com, «Rename a worksheet»).
 */
export function checkSheetName(workbook: Workbook, name: string, self: Sheet | null = null): void {
  const badForm =
    name.trim() === "" || name.length > MAX_SHEET_NAME || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'");
  const reserved = ["history", "журнал"].includes(name.toLowerCase());
  if (badForm || reserved) throw new ModelError("invalid", `«${name}» cannot be a sheet's name`);
  const taken = workbook.sheet(name);
  if (taken !== null && taken !== self) throw new ModelError("name-exists", `A sheet named «${name}» exists`);
}
