/** Why the workbook could not be read or written; translated once, in an adapter, from what the host or the file said. */
export type WorkbookFailureReason =
  | "cell-being-edited"
  | "read-only"
  | "sheet-protected"
  | "workbook-protected"
  | "too-large"
  | "session-lost"
  | "host-too-old"
  | "name-taken"
  | "table-refused"
  | "nothing-to-restore"
  | "not-found"
  | "cells-changed"
  | "no-room"
  | "file-not-found"
  | "file-unreadable"
  | "file-not-xlsx"
  | "file-empty"
  | "file-encrypted"
  | "file-unwritable"
  | "host-refused";

/** The host's or the file's refusal. `hostCode` is for diagnostics only and never shown as the message. */
export class WorkbookFailure extends Error {
  constructor(
    readonly reason: WorkbookFailureReason,
    /** Sheet, table or file concerned, or null. */
    readonly subject: string | null = null,
    readonly hostCode: string | null = null,
  ) {
    super(`workbook failure: ${reason}`);
    this.name = "WorkbookFailure";
  }
}
