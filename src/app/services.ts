import type { Messages } from "../messages/messages";
import { WorkbookFailure } from "../workbook/workbookFailure";
import type { WorkbookPort } from "../workbook/workbookPort";
import type { AppState, UserAction } from "./state";
import type { Store } from "./store";

/** What an action works with; assembled once, at the composition root. */
export interface Services {
  readonly workbook: WorkbookPort;
  readonly store: Store;
  readonly messages: () => Messages;
  /** For diagnostics: version of the product and of the host. */
  readonly version: string;
}

/** The server did not hand out a part of the program that is loaded when it is needed. */
export class PartMissing extends Error {
  override readonly name = "PartMissing";
}

/** The workbook holds none of the tables that an action works on. */
export class NoTables extends Error {
  override readonly name = "NoTables";
}

/** What was read, where there is anything of ours in it. */
export function withTables<Content extends { readonly tables: readonly unknown[] }>(content: Content): Content {
  if (content.tables.length === 0) throw new NoTables();
  return content;
}

/** What the pane shows after something was thrown. */
export function failedState(version: string, action: UserAction, error: unknown): AppState {
  const failure = error instanceof WorkbookFailure ? error : null;
  const detail = failure?.hostCode ?? (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  const reason = failure?.reason ?? (error instanceof PartMissing ? "part-missing" : error instanceof NoTables ? "no-tables" : "defect");
  return { kind: "failed", action, reason, subject: failure?.subject ?? null, diagnostics: [version, action, reason, detail].join("\n") };
}
