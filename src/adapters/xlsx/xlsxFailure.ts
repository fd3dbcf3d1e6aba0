import { WorkbookFailure } from "../../workbook/workbookFailure";
import { DamagedFile } from "./damagedFile";

const ZIP = [0x50, 0x4b];
/** Compound file of the old .xls, and of any file that Excel has encrypted. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Stream that holds an encrypted workbook, as the compound file's directory spells it (UTF-16LE). */
const ENCRYPTED_PACKAGE = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Refuses what is no .xlsx by its first bytes: empty, encrypted, an old .xls, anything else. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WorkbookFailure("file-empty");
  if (holdsAt(bytes, 0, COMPOUND_FILE)) throw new WorkbookFailure(holds(bytes, ENCRYPTED_PACKAGE) ? "file-encrypted" : "file-not-xlsx");
  if (!holdsAt(bytes, 0, ZIP)) throw new WorkbookFailure("file-not-xlsx");
}

/** Runs a piece of the adapter; a damaged file becomes the port's failure, a fault of ours stays what it is. */
export function translateDamage<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DamagedFile) throw new WorkbookFailure("file-unreadable", null, error.message);
    throw error;
  }
}

const holdsAt = (bytes: Uint8Array, offset: number, sought: readonly number[]): boolean =>
  sought.every((byte, index) => bytes[offset + index] === byte);

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  const first = sought[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) if (holdsAt(bytes, at, sought)) return true;
  return false;
}
