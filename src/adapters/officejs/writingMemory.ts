import type { SheetSpec } from "../../workbook/sheetSpec";
import type { WorkbookState } from "./workbookState";
import type { PlannedSheet } from "./writePlan";

/** What is remembered of our writing in this session; nothing of it is stored in the workbook. */
export interface WritingMemory {
  /** Sheets as drawn last, by key: the only record of a look, for reading one back would take megabytes. */
  readonly drawn: Map<string, SheetSpec>;
  /** What the last writing replaced; null when there is nothing to go back to. */
  last: LastWriting | null;
}

/** The last writing, with the sheets as they were before it. */
export interface LastWriting {
  readonly planned: readonly PlannedSheet[];
  readonly state: WorkbookState;
  readonly drawn: ReadonlyMap<string, SheetSpec>;
}
