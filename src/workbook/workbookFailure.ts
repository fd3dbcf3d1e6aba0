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
  /** A person's table stands on a sheet that is to be drawn anew. */
  | "table-in-the-way"
  /** A writing failed half-way, and so did taking it back. */
  | "not-taken-back"
  /** Serial numbers of days count from 1904: every date would be read four years too early. */
  | "dates-from-1904"
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
