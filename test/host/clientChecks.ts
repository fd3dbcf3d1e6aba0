import { Workbook } from "./model/workbook";
import { addTable, renameTable } from "./model/tableRules";
import { hostsIdle, startHost } from "./startHost";

/** One sheet «Данные» with a table «Показатели» in A1:C3. */
export function sampleWorkbook(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Данные");
  const rows = [
    ["№", "План", "Факт"],
    ["1", 10, 12.5],
    ["2", 20, 18],
  ];
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet.setCell(row, column, { value })));
  renameTable(workbook, addTable(workbook, sheet, { top: 0, left: 0, bottom: 2, right: 2 }, true), "Показатели");
  return workbook;
}

/** The error a promise was rejected with, as the client reports it. */
export async function failureOf(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  const outcome = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome === null) throw new Error("Nothing failed");
  return outcome as OfficeExtension.Error;
}

/** What the unmodified client does over the host, the same in every environment. */
export function checkClient(environment: string): void {
  describe(`office.js over the host, ${environment}`, () => {
    afterAll(hostsIdle);

    test("becomes ready in Excel and knows what Excel said at start-up", async () => {
      const { Office } = await startHost({ workbook: sampleWorkbook() });
      expect(await Office.onReady()).toMatchObject({ host: "Excel", platform: "PC" });
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
      expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
      expect(Office.context.displayLanguage).toBe("ru-RU");
      expect(Office.context.contentLanguage).toBe("ru-RU");
      expect(Office.context.diagnostics).toMatchObject({ host: "Excel", version: "16.0.14332.20000" });
      expect(Office.context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe("#ffffff");
      expect(Office.context.document.mode).toBe("readWrite");
    });

    test("keeps the document's settings in the workbook", async () => {
      const { Office, workbook } = await startHost({ workbook: sampleWorkbook() });
      Office.context.document.settings.set("год", 2021);
      const status = await new Promise((resolve) => Office.context.document.settings.saveAsync((result) => resolve(result.status)));
      expect(status).toBe("succeeded");
      expect([...workbook.settings.keys()]).toEqual(["год"]);
    });

    test("finds a table and knows when there is none", async () => {
      const { Excel } = await startHost({ workbook: sampleWorkbook() });
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItemOrNullObject("показатели");
        const missing = context.workbook.tables.getItemOrNullObject("Мероприятия");
        const [header, body] = [table.getHeaderRowRange().load("values"), table.getDataBodyRange().load("values,address")];
        table.load("name,worksheet/name");
        missing.load("name");
        await context.sync();
        expect([table.isNullObject, missing.isNullObject]).toEqual([false, true]);
        expect([table.name, table.worksheet.name]).toEqual(["Показатели", "Данные"]);
        expect(header.values).toEqual([["№", "План", "Факт"]]);
        expect(body.values).toEqual([
          ["1", 10, 12.5],
          ["2", 20, 18],
        ]);
        expect(body.address).toBe("Данные!A2:C3");
      });
    });

    test("refuses to show what was not loaded", async () => {
      const { Excel } = await startHost({ workbook: sampleWorkbook() });
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Данные").getRange("A1");
        range.load("values");
        expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
        await context.sync();
        expect(range.values).toEqual([["№"]]);
        expect(() => range.address).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      });
    });

    test("writes values, formulas, formats and reads them back", async () => {
      const { Excel, workbook } = await startHost({ workbook: sampleWorkbook() });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Отчёт");
        const range = sheet.getRange("A1:B2");
        range.numberFormat = [
          ["@", "0.00"],
          ["General", "0%"],
        ];
        range.formulas = [
          ["1.10", 2.5],
          ["=B1*2", 0.5],
        ];
        range.format.fill.color = "#DDEBF7";
        range.load("values,formulas,text,numberFormat,format/fill/color");
        await context.sync();
        expect(range.values).toEqual([
          ["1.10", 2.5],
          [5, 0.5],
        ]);
        expect(range.formulas[1]).toEqual(["=B1*2", 0.5]);
        expect(range.text).toEqual([
          ["1.10", "2,50"],
          ["5", "50%"],
        ]);
        expect(range.format.fill.color).toBe("#DDEBF7");
        sheet.position = 0;
        await context.sync();
      });
      expect(workbook.sheets.map(({ name }) => name)).toEqual(["Отчёт", "Данные"]);
    });

    test("loads collections with nested objects, counts them and pages through them", async () => {
      const { Excel } = await startHost({ workbook: sampleWorkbook() });
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.add("Второй");
        worksheets.add("Третий");
        worksheets.load({ name: true, tables: { name: true, columns: { name: true } } });
        const count = worksheets.getCount();
        const page = context.workbook.worksheets;
        await context.sync();
        expect(worksheets.items.map(({ name }) => name)).toEqual(["Данные", "Второй", "Третий"]);
        expect(worksheets.items[0]?.tables.items[0]?.columns.items.map(({ name }) => name)).toEqual(["№", "План", "Факт"]);
        expect(count.value).toBe(3);
        page.load({ select: "name", top: 1, skip: 1 });
        await context.sync();
        expect(page.items.map(({ name }) => name)).toEqual(["Второй"]);
      });
    });

    test("lets a sheet's object survive a rename and releases ranges after the run", async () => {
      const { Excel, host } = await startHost({ workbook: sampleWorkbook() });
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Данные");
        const range = sheet.getRange("A1");
        await context.sync();
        sheet.name = "Переименован";
        await context.sync();
        sheet.load("name");
        range.load("address");
        await context.sync();
        expect([sheet.name, range.address]).toEqual(["Переименован", "Переименован!A1"]);
        expect(host.references.size).toBe(1);
      });
      await host.idle();
      expect(host.references.size).toBe(0);
    });

    test("splits a large array into blocks of one request and puts them together again", async () => {
      const { Excel, host } = await startHost({ workbook: sampleWorkbook() });
      const values = Array.from({ length: 1000 }, (_, row) => Array.from({ length: 4 }, (_unused, column) => row * 4 + column));
      const read = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.add("Много").getRange("A1:D1000");
        range.values = values;
        range.load("values");
        await context.sync();
        return range.values as unknown;
      });
      expect(read).toEqual(values);
      expect(host.syncs).toBe(1);
    });

    test("reports a host's error with its code, place and statement", async () => {
      const { Excel } = await startHost({ workbook: sampleWorkbook() });
      const error = await failureOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Данные").getRange("A1:B2").values = [[1]];
          await context.sync();
        }),
      );
      expect(error.code).toBe("InvalidArgument");
      expect(error.debugInfo.errorLocation).toBe("Range.values");
      expect(error.debugInfo.statement).toContain("values");
      expect(error.debugInfo.surroundingStatements?.length).toBeGreaterThan(0);
    });

    test("does not let a range outlive its run", async () => {
      const { Excel } = await startHost({ workbook: sampleWorkbook() });
      const range = await Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItem("Данные").getRange("A1");
        await context.sync();
        return found;
      });
      const error = await failureOf(
        (async () => {
          range.load("values");
          await range.context.sync();
        })(),
      );
      expect(error.code).toBe("InvalidObjectPath");
    });

    test("runs a ribbon command to its end", async () => {
      const { Office, Excel, workbook, invokeCommand } = await startHost({ workbook: sampleWorkbook() });
      Office.actions.associate("отметить", (event: Office.AddinCommands.Event) => {
        void Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange("E1").values = [["да"]];
          await context.sync();
        }).then(() => event.completed());
      });
      await invokeCommand("отметить");
      expect(workbook.sheet("Данные")?.cell(0, 4).value).toBe("да");
    });
  });
}
