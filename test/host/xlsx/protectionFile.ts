import type { Sheet as FileSheet } from "hucre";
import type { ProtectionOptions } from "../model/sheet";

type FileProtection = NonNullable<FileSheet["protection"]>;

/** The API's names of what a protected sheet still allows, and the file library's. */
const OPTIONS: readonly (readonly [string, keyof FileProtection])[] = [
  ["allowFormatCells", "formatCells"],
  ["allowFormatColumns", "formatColumns"],
  ["allowFormatRows", "formatRows"],
  ["allowInsertColumns", "insertColumns"],
  ["allowInsertRows", "insertRows"],
  ["allowInsertHyperlinks", "insertHyperlinks"],
  ["allowDeleteColumns", "deleteColumns"],
  ["allowDeleteRows", "deleteRows"],
  ["allowSort", "sort"],
  ["allowAutoFilter", "autoFilter"],
  ["allowPivotTables", "pivotTables"],
];

/** A password cannot be read back from a file, so an unknown one fits nothing. */
const UNKNOWN_PASSWORD = "\u0000";

type Protection = { options: ProtectionOptions; password: string | null };

/** Protection of a sheet from a file. */
export function protectionFromFile(protection: FileProtection | undefined): Protection | null {
  if (protection?.sheet !== true) return null;
  const options = Object.fromEntries(OPTIONS.map(([ours, theirs]) => [ours, protection[theirs] === true]));
  return { options, password: protection.password === undefined ? null : UNKNOWN_PASSWORD };
}

/** Protection of a sheet for a file. */
export function protectionForFile({ options, password }: Protection): FileProtection {
  return {
    sheet: true,
    ...Object.fromEntries(OPTIONS.map(([ours, theirs]) => [theirs, options[ours] === true])),
    ...(password === null ? {} : { password }),
  };
}
