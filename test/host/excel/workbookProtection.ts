import { HostError } from "../protocol/hostError";
import { HostObject } from "../protocol/hostObject";
import { textOf } from "./arguments";
import type { ExcelSession } from "./session";

/** Excel.WorkbookProtection: the structure of the workbook. */
export class WorkbookProtectionObject extends HostObject {
  readonly className = "WorkbookProtection";
  readonly #session: ExcelSession;

  constructor(session: ExcelSession) {
    super();
    this.#session = session;
  }

  get protected(): boolean {
    return this.#session.workbook.structureProtection !== null;
  }
  protect(password?: unknown): void {
    const { workbook } = this.#session;
    if (this.protected) throw new HostError("InvalidOperation", "The workbook is already protected.");
    workbook.changed();
    workbook.structureProtection = { password: password === undefined ? null : textOf(password) };
  }
  unprotect(password?: unknown): void {
    const { workbook } = this.#session;
    const wanted = workbook.structureProtection?.password ?? null;
    if (wanted !== null && wanted !== password) throw new HostError("AccessDenied", "The password is wrong.");
    workbook.changed();
    workbook.structureProtection = null;
  }
}
