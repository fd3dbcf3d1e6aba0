import { isHostError } from "./hostFailure";
import type { PlannedSheet } from "./writePlan";

/**
 * Brings the result into view. Excel refuses such calls while another workbook is in front (office-js issues 561 and 771); the sheets are
 * written by then, so a refusal here is no failure of the writing.
 */
export async function showSheets(context: Excel.RequestContext, planned: readonly PlannedSheet[], activate: string): Promise<void> {
  const { worksheets } = context.workbook;
  for (const { spec, name, former } of planned) {
    const sheet = worksheets.getItem(name);
    const inFront = spec.key === activate;
    if (former?.visible === false && !inFront) continue;
    if (former?.visible === false) sheet.visibility = "Visible";
    sheet.showGridlines = spec.showGridlines;
    if (spec.frozenRows > 0) sheet.freezePanes.freezeRows(spec.frozenRows);
    else if (former !== null) sheet.freezePanes.unfreeze();
  }
  const front = planned.find(({ spec }) => spec.key === activate);
  if (front !== undefined) {
    const sheet = worksheets.getItem(front.name);
    sheet.activate();
    sheet.getRange("A1").select();
  }
  try {
    await context.sync();
  } catch (error) {
    if (!isHostError(error)) throw error;
  }
}
