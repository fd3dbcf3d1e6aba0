import { WorkbookFailure } from "../../../workbook/workbookFailure";
import type { WorkbookContent } from "../../../workbook/workbookPort";
import { isHostError, translatingFailures } from "../hostFailure";
import { readTables, type ReadWorkbook } from "../readTables";
import { bursts } from "./bursts";
import type { SheetEdit } from "./editedAreas";
import type { Asked, LastRead } from "./lastRead";
import { readingPlan } from "./readingPlan";
import { readParts } from "./readParts";

/** A person who has begun to type in the next cell is waited for. */
const AFTER_TYPING: Excel.RunOptions = { delayForCellEdit: true };

/** A table was added or deleted, wherever it is. */
const RESHAPED = "reshaped";

/** Begins to listen. Edits of our own are remembered, because they make what was read out of date, but start nothing. */
export async function watchTables(
  context: Excel.RequestContext,
  lastRead: LastRead,
  asked: Asked,
  listener: (content: WorkbookContent) => void,
): Promise<void> {
  const edits = bursts<SheetEdit | typeof RESHAPED>(async (items) => {
    try {
      const read = await translatingFailures(null, () => readAgain(lastRead, asked, items));
      if (read !== null) listener(read.content);
    } catch (error) {
      if (!(error instanceof WorkbookFailure)) throw error;
      // Nobody asked for this reading; the next edit brings a whole one.
      lastRead.forget();
    }
  });
  const { worksheets, tables } = context.workbook;
  worksheets.onChanged.add(({ worksheetId, address, changeType, triggerSource }) => {
    const edit = { sheetId: worksheetId, address, contentOnly: changeType === "RangeEdited" };
    if (triggerSource === "ThisLocalAddin") edits.add(edit);
    else edits.addUrgent(edit);
    return Promise.resolve();
  });
  const reshaped = (): Promise<void> => Promise.resolve(edits.addUrgent(RESHAPED));
  tables.onAdded.add(reshaped);
  tables.onDeleted.add(reshaped);
  await context.sync();
}

/** The reading as it stands after the edits; null when they concern none of it. */
async function readAgain(lastRead: LastRead, asked: Asked, items: readonly (SheetEdit | typeof RESHAPED)[]): Promise<ReadWorkbook | null> {
  const former = lastRead.recall(asked);
  const edits = items.filter((item) => item !== RESHAPED);
  const plan = former === null || edits.length < items.length ? null : readingPlan(former, edits);
  if (plan?.kind === "nothing") return null;
  const parts =
    former === null || plan?.kind !== "parts"
      ? null
      : await readingParts(former, { rows: plan.rows, ownSheets: plan.ownSheets || lastRead.ownSheetsStale ? asked.ownSheets : null });
  const read = parts ?? (await Excel.run(AFTER_TYPING, (context) => readTables(context, asked.wanted, asked.ownSheets)));
  lastRead.keep(read, asked);
  return read;
}

/** Null where Excel refuses, as it does when a table is gone. */
async function readingParts(former: ReadWorkbook, parts: Parameters<typeof readParts>[2]): Promise<ReadWorkbook | null> {
  try {
    return await Excel.run(AFTER_TYPING, (context) => readParts(context, former, parts));
  } catch (error) {
    if (isHostError(error)) return null;
    throw error;
  }
}
