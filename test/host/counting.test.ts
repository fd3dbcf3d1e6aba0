import { failureOf, sampleWorkbook } from "./clientChecks";
import { hostsIdle, startHost } from "./startHost";

afterAll(hostsIdle);

describe("what the host counts and records", () => {
  test("one sync per context.sync() that has actions; start-up and clean-up do not count", async () => {
    const { Excel, host } = await startHost({ workbook: sampleWorkbook() });
    expect(host.syncs).toBe(0);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Данные").getRange("A1").load("values");
      await context.sync();
      range.values = [["х"]];
      await context.sync();
      await context.sync();
    });
    await host.idle();
    expect(host.syncs).toBe(2);
    expect(host.requests.map(({ kind }) => kind)).toEqual(["start-up", "sync", "sync", "clean-up"]);
  });

  test("sizes in bytes of UTF-8, the number of actions, and errors", async () => {
    const { Excel, host } = await startHost({ workbook: sampleWorkbook() });
    const text = "Ж".repeat(1000);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Данные").getRange("E1").untrack().values = [[text]];
      await context.sync();
    });
    const record = host.requests.at(-1);
    expect(record?.requestBytes).toBeGreaterThan(2000);
    expect(record?.requestBytes).toBeLessThan(3200);
    // The workbook, its sheets, the sheet, the range (twice, because it is not tracked), the values.
    expect(record).toMatchObject({ actions: 6, errorCode: null });
    await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Нет").load("name");
        await context.sync();
      }),
    );
    expect(host.requests.at(-1)?.errorCode).toBe("ItemNotFound");
  });

  test("what the host lacks is an error of its own and is recorded, even when the product catches it", async () => {
    const { Excel, host } = await startHost({ workbook: sampleWorkbook() });
    const error = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Данные").shapes.load("items/name");
        await context.sync();
      }),
    );
    expect(error.code).toBe("TestHostGap");
    expect(error.message).toBe("Worksheet.shapes is not implemented by the test host");
    expect(host.gaps).toEqual(["Worksheet.shapes is not implemented by the test host"]);
  });

  test("a property that exists nowhere, and the list of paths with «items/», are gaps too", async () => {
    const { Excel, host } = await startHost({ workbook: sampleWorkbook() });
    const load = (query: string | string[]): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.load(query as string);
        await context.sync();
      });
    await load("items/name");
    expect((await failureOf(load("items/nmae"))).code).toBe("TestHostGap");
    // OfficeDev/office-js issue 190: an array of paths is sent as it is, and «items/name» is no property of a sheet.
    expect((await failureOf(load(["items/name"]))).code).toBe("TestHostGap");
    expect(host.gaps).toEqual([
      "Worksheet.nmae is not implemented by the test host",
      "Worksheet.items is not implemented by the test host",
    ]);
  });

  test("notices a range that is never released", async () => {
    const { Excel, host } = await startHost({ workbook: sampleWorkbook() });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Данные").getRange("A1");
      await context.sync();
      context.trackedObjects.remove(range);
      await context.sync();
      expect(host.references.size).toBe(0);
    });
  });

  test("answers one at a time, also when two runs overlap", async () => {
    const { Excel, host, workbook } = await startHost({ workbook: sampleWorkbook() });
    const append = (text: string): Promise<void> =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Данные").getRange("E1").load("values");
        await context.sync();
        cell.values = [[`${String(cell.values[0]?.[0])}${text}`]];
        await context.sync();
      });
    await Promise.all([append("а"), append("б")]);
    expect(host.syncs).toBe(4);
    // Both read before either wrote: the last write wins, as it does in Excel.
    expect(workbook.sheet("Данные")?.cell(0, 4).value).toBe("б");
  });

  test("settings of one workbook do not reach the next one", async () => {
    const first = await startHost({ workbook: sampleWorkbook() });
    first.Office.context.document.settings.set("год", 2021);
    await new Promise<void>((resolve) => first.Office.context.document.settings.saveAsync(() => resolve()));
    const second = await startHost({ workbook: sampleWorkbook() });
    expect(second.Office.context.document.settings.get("год")).toBeNull();
    const third = await startHost({ workbook: first.workbook });
    expect(third.Office.context.document.settings.get("год")).toBe(2021);
  });

  test("draws and calculates once per request", async () => {
    const { Excel, workbook } = await startHost({ workbook: sampleWorkbook() });
    let drawn = 0;
    workbook.subscribe(() => (drawn += 1));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Данные");
      for (const row of [1, 2, 3, 4]) sheet.getRange(`E${row}`).values = [[row]];
      await context.sync();
    });
    expect(drawn).toBe(1);
  });
});
