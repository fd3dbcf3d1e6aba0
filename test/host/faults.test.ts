import { failureOf, sampleWorkbook } from "./clientChecks";
import { Status } from "./protocol/faults";
import { hostsIdle, startHost, type StartedHost } from "./startHost";

afterAll(hostsIdle);

const write = ({ Excel }: StartedHost, address: string, value: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Данные").getRange(address).values = [[value]];
    await context.sync();
  });

const cellText = ({ workbook }: StartedHost, row: number, column: number): unknown => workbook.sheet("Данные")?.cell(row, column).value;

describe("faults a test can ask for", () => {
  test("a cell being edited refuses every request until it ends", async () => {
    const started = await startHost({ workbook: sampleWorkbook() });
    started.host.faults.cellEditMode = true;
    expect((await failureOf(write(started, "E1", "раз"))).code).toBe("InvalidOperationInCellEditMode");
    started.host.faults.cellEditMode = false;
    await write(started, "E1", "два");
    expect(cellText(started, 0, 4)).toBe("два");
  });

  test("delayForCellEdit waits for the end of editing", async () => {
    const started = await startHost({ workbook: sampleWorkbook() });
    started.host.faults.cellEditMode = true;
    let done = false;
    const run = started.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Данные").getRange("E1").values = [["ждал"]];
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect([done, cellText(started, 0, 4)]).toEqual([false, null]);
    started.host.faults.cellEditMode = false;
    await run;
    expect([done, cellText(started, 0, 4)]).toEqual([true, "ждал"]);
  });

  test.each([
    [Status.sessionLost, "InvalidOrTimedOutSession"],
    [Status.requestTooLarge, "RequestPayloadSizeLimitExceeded"],
    [Status.responseTooLarge, "ResponsePayloadSizeLimitExceeded"],
    [Status.noCapability, "AccessDenied"],
    [Status.modalDialog, "WriteNotSupportedWhenModalDialogOpen"],
  ])("status %i of the second request reaches the product as %s, and nothing of that request is done", async (status, code) => {
    const started = await startHost({ workbook: sampleWorkbook() });
    started.host.faults.failRequest({ sync: 2, status });
    await write(started, "E1", "первый");
    expect((await failureOf(write(started, "E2", "второй"))).code).toBe(code);
    await write(started, "E3", "третий");
    expect([0, 1, 2].map((row) => cellText(started, row, 4))).toEqual(["первый", null, "третий"]);
  });

  test("limits on the size of requests and answers", async () => {
    const started = await startHost({ workbook: sampleWorkbook() });
    started.host.faults.requestLimit = 2000;
    expect((await failureOf(write(started, "E1", "х".repeat(2000)))).code).toBe("RequestPayloadSizeLimitExceeded");
    started.host.faults.requestLimit = Infinity;
    await write(started, "E1", "х".repeat(2000));
    started.host.faults.responseLimit = 2000;
    const read = started.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Данные").getRange("E1").load("values");
      await context.sync();
    });
    expect((await failureOf(read)).code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  test("an action that fails in the midst leaves the earlier ones done and the later ones undone", async () => {
    const started = await startHost({ workbook: sampleWorkbook() });
    const runs = (action: number): Promise<void> => {
      started.host.faults.failAction({ sync: 1, action, code: "GeneralException" });
      return started.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Данные");
        for (const row of [1, 2, 3]) sheet.getRange(`E${row}`).untrack().values = [[`строка ${row}`]];
        await context.sync();
      });
    };
    // Actions 0 to 2 are the workbook, its sheets and the sheet; then each row has two for its range and one for its values.
    const error = await failureOf(runs(9));
    expect(error.code).toBe("GeneralException");
    expect([0, 1, 2].map((row) => cellText(started, row, 4))).toEqual(["строка 1", "строка 2", null]);
    await write(started, "F1", "дальше");
    expect(cellText(started, 0, 5)).toBe("дальше");
  });

  test("a read-only document says so and refuses writing, not reading", async () => {
    const started = await startHost({ workbook: sampleWorkbook(), readOnly: true });
    expect(started.Office.context.document.mode).toBe("readOnly");
    expect((await failureOf(write(started, "E1", "нет"))).code).toBe("AccessDenied");
    const values = await started.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Данные").getRange("A1").load("values");
      await context.sync();
      return range.values as unknown;
    });
    expect(values).toEqual([["№"]]);
  });

  test("an older Excel knows its set and refuses what came later", async () => {
    const started = await startHost({ workbook: sampleWorkbook(), excelApi: "1.7" });
    expect(started.Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(false);
    const error = await failureOf(
      started.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Данные").pageLayout.orientation = "Landscape";
        await context.sync();
      }),
    );
    expect(error.code).toBe("ApiNotFound");
  });

  test("another display language and the dark theme", async () => {
    const { Office } = await startHost({ workbook: sampleWorkbook(), displayLanguage: "en-US", dark: true });
    expect(Office.context.displayLanguage).toBe("en-US");
    expect(Office.context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe("#262626");
  });

  test("a delay keeps the order of requests", async () => {
    const started = await startHost({ workbook: sampleWorkbook() });
    started.host.delay = 15;
    await Promise.all([write(started, "E1", "первый"), write(started, "E1", "второй"), write(started, "E1", "третий")]);
    expect(cellText(started, 0, 4)).toBe("третий");
  });
});
