import { addTable } from "./model/tableRules";
import { typeIntoCell } from "./model/userEdit";
import type { Workbook } from "./model/workbook";
import { sampleWorkbook } from "./clientChecks";
import { hostsIdle, startHost, type StartedHost } from "./startHost";

afterAll(hostsIdle);

type Heard = Pick<Excel.WorksheetChangedEventArgs, "address" | "changeType" | "source" | "triggerSource" | "worksheetId">;

/** Events come later, and nobody awaits them. */
const soon = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 30));

async function listening(): Promise<{ heard: Heard[]; tables: string[]; workbook: Workbook; started: StartedHost }> {
  const started = await startHost({ workbook: sampleWorkbook(), fresh: true });
  const [heard, tables]: [Heard[], string[]] = [[], []];
  await started.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, changeType, source, triggerSource, worksheetId }) => {
      heard.push({ address, changeType, source, triggerSource, worksheetId });
      await Promise.resolve();
    });
    context.workbook.tables.onAdded.add(async ({ type, tableId }) => void (await Promise.resolve(tables.push(`${type} ${tableId}`))));
    context.workbook.tables.onDeleted.add(async ({ type, tableId }) => void (await Promise.resolve(tables.push(`${type} ${tableId}`))));
    await context.sync();
  });
  return { heard, tables, workbook: started.workbook, started };
}

describe("events", () => {
  test("tell of typed contents, with the sheet's id and the address, also when the content stays the same", async () => {
    const { heard, workbook } = await listening();
    const sheet = workbook.sheets[0];
    if (sheet === undefined) throw new Error("No sheet");
    typeIntoCell(workbook, sheet, 1, 2, "13");
    await soon();
    typeIntoCell(workbook, sheet, 1, 2, "13");
    await soon();
    const event = { address: "C2", changeType: "RangeEdited", source: "Local", triggerSource: "Unknown", worksheetId: sheet.id };
    expect(heard).toEqual([event, event]);
  });

  test("tell of several cells at once as one area", async () => {
    const { heard, workbook } = await listening();
    workbook.transaction(() => {
      for (const row of [1, 2]) for (const column of [1, 2]) workbook.sheets[0]?.setCell(row, column, { value: 1 });
    });
    await soon();
    expect(heard.map(({ address }) => address)).toEqual(["B2:C3"]);
  });

  test("say so when the add-in itself is the cause", async () => {
    const { heard, started } = await listening();
    await started.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Данные").getRange("E1:F1").values = [[1, 2]];
      await context.sync();
    });
    await soon();
    expect(heard).toMatchObject([{ address: "E1:F1", triggerSource: "ThisLocalAddin" }]);
  });

  test("are silent about looks and about results of formulas", async () => {
    const { heard, workbook } = await listening();
    const sheet = workbook.sheets[0];
    sheet?.setCell(0, 7, { formula: "C2*2" });
    sheet?.setStyle({ top: 0, left: 0, bottom: 5, right: 5 }, { bold: true });
    sheet?.setCell(1, 2, { value: 20 });
    await soon();
    expect(heard.map(({ address }) => address)).toEqual(["H1", "C2"]);
    expect(sheet?.cell(0, 7).value).toBe(40);
  });

  test("tell of added and deleted tables", async () => {
    const { tables, workbook, started } = await listening();
    const sheet = workbook.addSheet("Ещё");
    const { id } = addTable(workbook, sheet, { top: 0, left: 0, bottom: 2, right: 1 }, true);
    await soon();
    await started.Excel.run(async (context) => {
      context.workbook.tables.getItem(id).delete();
      await context.sync();
    });
    await soon();
    expect(tables).toEqual([`TableAdded ${id}`, `TableDeleted ${id}`]);
  });

  test("do not count as round trips", async () => {
    const { workbook, started } = await listening();
    const before = started.host.syncs;
    workbook.sheets[0]?.setCell(1, 2, { value: 20 });
    await soon();
    expect(started.host.syncs).toBe(before);
    expect(started.host.gaps).toEqual([]);
  });
});
