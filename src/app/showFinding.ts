import { WorkbookFailure } from "../workbook/workbookFailure";
import type { Services } from "./services";
import type { FindingView } from "./state";

/** Jumps to the cell of a finding. A cell that is gone (sheet deleted or renamed meanwhile) leaves the list as it is. */
export async function showFinding({ workbook }: Services, { target }: Pick<FindingView, "target">): Promise<void> {
  if (target === null) return;
  try {
    await workbook.select(target.sheet, target.cell);
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
  }
}
