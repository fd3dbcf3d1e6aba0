import { WorkbookFailure } from "../../workbook/workbookFailure";
import type { WorkbookPort } from "../../workbook/workbookPort";
import { editTables } from "./editTables";
import { translatingFailures } from "./hostFailure";
import { isReadOnly } from "./officeHost";
import { readLists } from "./readLists";
import { makeTable } from "./makeTable";
import { readSheets } from "./readSheets";
import { readTables } from "./readTables";
import { restoreSheets } from "./restoreSheets";
import { select } from "./select";
import { LastRead } from "./watching/lastRead";
import { watchTables } from "./watching/watchTables";
import { writeSheets } from "./writeSheets";
import type { WritingMemory } from "./writingMemory";

/** While a cell is being edited every call fails at once, and the user is told, instead of waiting without a word. */
const AT_ONCE: Excel.RunOptions = { delayForCellEdit: false };

/** The workbook that Excel has open. One `Excel.run` per method; no proxy leaves it. */
export function createOfficejsWorkbook(): WorkbookPort {
  const memory: WritingMemory = { drawn: new Map(), last: null };
  const lastRead = new LastRead();
  return {
    readTables: (wanted, ownSheets = []) =>
      translatingFailures(null, async () => {
        const read = await Excel.run(AT_ONCE, (context) => readTables(context, wanted, ownSheets));
        lastRead.keep(read, { wanted, ownSheets });
        return read.content;
      }),
    writeSheets: (set) =>
      translatingFailures(null, () => {
        if (isReadOnly()) throw new WorkbookFailure("read-only");
        lastRead.drawn(set);
        return Excel.run(AT_ONCE, (context) => writeSheets(context, set, memory));
      }),
    restoreSheets: () =>
      translatingFailures(null, () => {
        if (isReadOnly()) throw new WorkbookFailure("read-only");
        lastRead.forget();
        return Excel.run(AT_ONCE, (context) => restoreSheets(context, memory));
      }),
    readLists: (columns) => translatingFailures(null, () => Excel.run(AT_ONCE, (context) => readLists(context, columns))),
    editTables: (edits) =>
      translatingFailures(null, () => {
        if (isReadOnly()) throw new WorkbookFailure("read-only");
        lastRead.forget();
        return Excel.run(AT_ONCE, (context) => editTables(context, edits));
      }),
    watch: (wanted, ownSheets, listener) =>
      translatingFailures(null, () => Excel.run(AT_ONCE, (context) => watchTables(context, lastRead, { wanted, ownSheets }, listener))),
    readSheets: (isOurTable) => translatingFailures(null, () => Excel.run(AT_ONCE, (context) => readSheets(context, isOurTable))),
    makeTable: (place) =>
      translatingFailures(place.sheet, () => {
        if (isReadOnly()) throw new WorkbookFailure("read-only");
        lastRead.forget();
        return Excel.run(AT_ONCE, (context) => makeTable(context, place));
      }),
    select: (sheet, cell) => translatingFailures(sheet, () => Excel.run(AT_ONCE, (context) => select(context, sheet, cell))),
  };
}
