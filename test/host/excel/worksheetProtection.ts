import type { ProtectionOptions, Sheet } from "../model/sheet";
import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { recordOf, textOf } from "./arguments";

/** Excel.WorksheetProtection. */
export class WorksheetProtectionObject extends HostObject {
  readonly className = "WorksheetProtection";
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#sheet.protection !== null;
  }
  get options(): ProtectionOptions | null {
    return this.#sheet.protection?.options ?? null;
  }

  /** Fails when the sheet is protected already (learn.microsoft.com, «Excel.WorksheetProtection.protect»). */
  protect(options: unknown = {}, password?: unknown): void {
    if (this.#sheet.protection !== null) throw new HostError("InvalidOperation", "The sheet is already protected.");
    const given = recordOf(options) as ProtectionOptions;
    this.#sheet.changed();
    this.#sheet.protection = { options: given, password: password === undefined ? null : textOf(password) };
  }
  unprotect(password?: unknown): void {
    const { protection } = this.#sheet;
    if (protection === null) return;
    if (protection.password !== null && protection.password !== password) throw new HostError("AccessDenied", "The password is wrong.");
    this.#sheet.changed();
    this.#sheet.protection = null;
  }
}
