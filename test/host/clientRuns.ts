import { failureOf, sampleWorkbook } from "./clientChecks";
import type { Sheet } from "./model/sheet";
import { Workbook } from "./model/workbook";
import { startHost } from "./startHost";

/** One run of the client over the workbook; the host must lack nothing for it. */
export async function inWorkbook(workbook: Workbook, work: (context: Excel.RequestContext) => void | Promise<void>): Promise<void> {
  const { Excel, host } = await startHost({ workbook });
  await Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });
  await host.idle();
  expect(host.gaps).toEqual([]);
}

/** The error code of a run that must fail; by default over the sample workbook. */
export const refusalOf = async (work: (context: Excel.RequestContext) => void, workbook = sampleWorkbook()): Promise<string> =>
  (await failureOf(inWorkbook(workbook, work))).code;

/** One run on an empty sheet «Лист»; gives the sheet as the model has it then. */
export async function onSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>): Promise<Sheet> {
  const workbook = new Workbook();
  const model = workbook.addSheet("Лист");
  await inWorkbook(workbook, (context) => work(context.workbook.worksheets.getItem("Лист"), context));
  return model;
}
